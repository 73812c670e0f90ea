namespace ContactBot.Cases.Handoff;

/// <summary>Where the talk with the bot stands, so that nobody asks again or does it twice.</summary>
public sealed record HandoffState
{
    public required string ConversationId { get; init; }

    /// <summary>The last place in the transcript when the context was made; the transcript itself stays where it is.</summary>
    public long Sequence { get; init; }

    /// <summary>What the bot said last.</summary>
    public string? LastBotMessage { get; init; }

    /// <summary>What the bot asked last, if the citizen has not answered it.</summary>
    public string? PendingQuestion { get; init; }

    /// <summary>What was done already, in plain words.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>Messages of the citizen in this conversation so far, as far as they were looked at.</summary>
    public int CitizenMessages { get; init; }
}
