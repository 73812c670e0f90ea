using ContactBot.Activities;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox;

/// <summary>One message, or the next part of it, on its way to the provider.</summary>
public sealed record OutboundMessage
{
    /// <summary>Stays the same over all attempts and parts; with <see cref="Part"/> it names what a receipt is about.</summary>
    public required Guid Id { get; init; }

    /// <summary>0 for the first; up to <see cref="IChannelSender.PartsOf"/> less one.</summary>
    public required int Part { get; init; }

    /// <summary>The way to the citizen, read just before sending.</summary>
    public required ChannelRoute Route { get; init; }

    /// <summary>As it stands in the transcript.</summary>
    public required Activity Activity { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>When this attempt began; for a lookup, when the one that is looked for did.</summary>
    public required DateTimeOffset AttemptedAt { get; init; }

    /// <summary>What the provider calls the last messages to this citizen that are known to have been taken.</summary>
    public IReadOnlyCollection<string> KnownExternalIds { get; init; } = [];
}
