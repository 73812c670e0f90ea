using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.PersonalData;

/// <summary>Finds what tells who somebody is. Thread safe.</summary>
public interface IPersonalDataFinder
{
    /// <summary>The personal data of a text, in its order; no two overlap. Never throws for what a person can write.</summary>
    IReadOnlyList<EntitySpan> Find(string text);
}
