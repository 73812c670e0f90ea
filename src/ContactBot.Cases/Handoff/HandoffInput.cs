using System.Text.Json;
using ContactBot.Dialogs;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;

namespace ContactBot.Cases.Handoff;

/// <summary>What a handoff starts from.</summary>
public sealed record HandoffInput
{
    /// <summary>The conversation as the turn leaves it.</summary>
    public required ConversationSnapshot Conversation { get; init; }

    /// <summary>In plain words.</summary>
    public required string Reason { get; init; }

    /// <summary>What the citizen wrote when it was asked for.</summary>
    public string? Trigger { get; init; }

    public Understood? Understood { get; init; }

    /// <summary>
    /// The value of the <c>handoff.initiate</c> event. <c>subject</c> (or <c>topic</c>), <c>category</c>, <c>place</c>, <c>details</c>,
    /// <c>skill</c>, <c>priority</c>, <c>callbackNumber</c>, <c>sentiment</c> (a label or an object with <c>label</c> and
    /// <c>score</c>) and <c>done</c> (a list of texts) have their meaning; everything else was collected.
    /// </summary>
    public JsonElement? Context { get; init; }

    /// <summary>The entries of this turn, which are not stored yet.</summary>
    public IReadOnlyList<TranscriptEntry> PendingEntries { get; init; } = [];

    /// <summary>The number of the case, if it has one already.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Other cases that were opened in this conversation, newest first.</summary>
    public IReadOnlyList<CaseRecord> EarlierCases { get; init; } = [];

    public required DateTimeOffset At { get; init; }
}
