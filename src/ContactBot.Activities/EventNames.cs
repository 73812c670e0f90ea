namespace ContactBot.Activities;

/// <summary>Names of event activities that the Bot Framework handoff protocol defines.</summary>
public static class EventNames
{
    /// <summary>The bot asks for a person.</summary>
    public const string HandoffInitiate = "handoff.initiate";

    /// <summary>The hub reports the state of a handoff: <c>accepted</c>, <c>failed</c> or <c>completed</c>.</summary>
    public const string HandoffStatus = "handoff.status";
}
