namespace ContactBot.Conversations.Outbox;

/// <summary>What may be written to a citizen at the moment, on channels that don't allow everything always.</summary>
[GenerateSerializer, Immutable]
public sealed record WritingRules
{
    /// <summary>Until when any text may be written; null if there is no such limit.</summary>
    [Id(0)] public DateTimeOffset? FreeTextUntil { get; init; }

    /// <summary>Only approved texts may be written, until the citizen writes again.</summary>
    [Id(1)] public bool OnlyTemplates { get; init; }

    /// <summary>Since when the citizen wants no messages; null if they do.</summary>
    [Id(2)] public DateTimeOffset? OptedOutAt { get; init; }

    /// <summary>The approved texts.</summary>
    [Id(3)] public IReadOnlyList<WritingTemplate> Templates { get; init; } = [];
}
