namespace ContactBot.Storage.Cases;

/// <summary>A case: what a citizen wants of a body, and who answers for it.</summary>
public sealed class CaseRecord
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }

    /// <summary>Digits with the check digit, unique within the body; shown in groups.</summary>
    public required string Number { get; init; }

    public required string Subject { get; set; }

    /// <summary>The service that it is about, as the dialogs name it; null if unknown.</summary>
    public string? Category { get; set; }

    public CaseStatus Status { get; set; }

    /// <summary>Who is to answer: 0 the bot, 1 the front line, 2 the office in charge, 3 another body.</summary>
    public int Level { get; set; }

    public Guid? CitizenId { get; set; }

    /// <summary>The conversation that it was opened in; null if it came another way.</summary>
    public string? ConversationId { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; set; }

    /// <summary>Where it is, in the citizen's words.</summary>
    public string? Place { get; set; }

    /// <summary>What it is, in the citizen's words.</summary>
    public string? Details { get; set; }

    /// <summary>What the dialogs collected, a JSON object; null if nothing.</summary>
    public string? Properties { get; set; }

    /// <summary>The newest handoff context, JSON; null if it was never handed to a person.</summary>
    public string? Handoff { get; set; }

    /// <summary>How it ended, in plain words.</summary>
    public string? Outcome { get; set; }

    /// <summary>The operator who answers for it.</summary>
    public Guid? OwnerId { get; set; }

    public string? OwnerName { get; set; }

    public required DateTimeOffset OpenedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When it was resolved or closed; null while it is neither.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Raised by one with each change; also the sequence of the event that tells of it.</summary>
    public long Version { get; set; }
}
