using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>A message that has been taken on, and what is known about its way.</summary>
internal sealed record OutgoingDraft
{
    public required Message Message { get; init; }

    /// <summary>What a template became; null also where the template has no form for the channel.</summary>
    public RenderedContent? Rendered { get; init; }

    /// <summary>The template of <see cref="Rendered"/>.</summary>
    public ContentTemplate? Template { get; init; }

    public IReadOnlyList<string> MediaUrls { get; init; } = [];

    public TimeSpan Validity { get; init; }

    public DateTimeOffset? SendAt { get; init; }

    /// <summary>When it is its turn.</summary>
    public DateTimeOffset Turn { get; init; }

    /// <summary>The queue of its sender was too long.</summary>
    public bool Overflows { get; init; }

    public Fault? Fault { get; init; }
}
