using System.Collections.Immutable;

namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>What a message says.</summary>
internal sealed record MessageContent
{
    public string Body { get; init; } = "";

    /// <summary>Identifiers of the files here.</summary>
    public ImmutableArray<string> Media { get; init; } = [];

    public MessageLocation? Location { get; init; }

    public ImmutableArray<MessageChoice> Choices { get; init; } = [];

    /// <summary>Set: the choices are a list behind a button of this name.</summary>
    public string? ListButton { get; init; }
}
