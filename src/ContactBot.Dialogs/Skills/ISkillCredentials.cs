namespace ContactBot.Dialogs.Skills;

/// <summary>Gives the tokens with which this bot proves to a skill who it is. Thread safe.</summary>
public interface ISkillCredentials
{
    /// <summary>A bearer token for the skill; null where it asks for none.</summary>
    ValueTask<string?> GetTokenAsync(Skill skill, CancellationToken cancellationToken);
}
