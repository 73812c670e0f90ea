using System.Collections.Immutable;
using ContactBot.Conversations;
using ContactBot.Operators.Transcripts;

namespace ContactBot.Operators.Desk;

/// <summary>One conversation, as last heard.</summary>
public sealed record ConversationState
{
    public required ConversationView Conversation { get; init; }

    /// <summary>What is to be shown of the transcript, oldest first.</summary>
    public ImmutableList<TranscriptItem> Items { get; init; } = [];

    /// <summary>The shown part begins behind this sequence; 0 if it is the whole transcript.</summary>
    public long After { get; init; }

    /// <summary>Everything up to here is known.</summary>
    public long Watermark { get; init; }

    public bool IsCitizenTyping { get; init; }

    /// <summary>False while the conversation can't be reached, so that what is shown may be old.</summary>
    public bool IsCurrent { get; init; }

    public bool HasEarlier => After > 0;
}
