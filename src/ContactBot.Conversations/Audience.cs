namespace ContactBot.Conversations;

/// <summary>Who reads a transcript.</summary>
public enum Audience
{
    /// <summary>Only what is for the citizen.</summary>
    Citizen,

    /// <summary>Everything.</summary>
    Operator,
}
