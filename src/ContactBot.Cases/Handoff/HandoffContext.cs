namespace ContactBot.Cases.Handoff;

/// <summary>
/// What a person must know to go on where the bot stopped: the structured form of a handoff, kept in the case and shown to
/// the operator.
/// </summary>
public sealed record HandoffContext
{
    /// <summary>Raised when the meaning of a field changes.</summary>
    public int Format { get; init; } = 1;

    /// <summary>Two to four lines in Italian, read in ten seconds; made by rule from the rest.</summary>
    public required string Summary { get; init; }

    public required HandoffWhy Why { get; init; }
    public required HandoffWho Who { get; init; }
    public required HandoffWhat What { get; init; }
    public required HandoffState State { get; init; }
    public required HandoffRouting Routing { get; init; }

    /// <summary>Null where it is not known. Advisory only.</summary>
    public HandoffSentiment? Sentiment { get; init; }
}
