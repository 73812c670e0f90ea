namespace ContactBot.Activities;

/// <summary>Names of the event activities of a handoff: those that the Bot Framework protocol defines, and one of ours.</summary>
public static class EventNames
{
    /// <summary>The bot asks for a person.</summary>
    public const string HandoffInitiate = "handoff.initiate";

    /// <summary>The hub reports the state of a handoff: <c>accepted</c>, <c>failed</c> or <c>completed</c>.</summary>
    public const string HandoffStatus = "handoff.status";

    /// <summary>Tells the citizen's client that the conversation waits for a person. Not in the protocol: clients that don't know it lose nothing.</summary>
    public const string HandoffQueue = "handoff.queue";
}
