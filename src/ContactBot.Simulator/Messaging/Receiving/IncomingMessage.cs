using System.Collections.Immutable;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>What a citizen writes on the phone, and how its webhook is to behave.</summary>
/// <remarks>Settable, because source-generated JSON gives init-only properties no values of their own.</remarks>
internal sealed record IncomingMessage
{
    public MessageChannel Channel { get; set; }

    /// <summary>The citizen's number in E.164.</summary>
    public required string From { get; init; }

    /// <summary>The municipality's number in E.164; null: the one of the channel.</summary>
    public string? To { get; set; }

    public string Body { get; set; } = "";

    public ImmutableArray<IncomingFile> Media { get; set; } = [];

    public MessageLocation? Location { get; set; }

    /// <summary>The message that is answered.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>The button or line of <see cref="ReplyTo"/> that was tapped.</summary>
    public string? ChoiceId { get; set; }

    /// <summary>How often the webhook is sent.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>All copies at once instead of one after the other.</summary>
    public bool Together { get; set; }

    public SignatureKind Signature { get; set; } = SignatureKind.Valid;

    /// <summary>Parameters that are added or replaced; an empty value is sent as such, null leaves the parameter out.</summary>
    public ImmutableDictionary<string, string?> Parameters { get; set; } = ImmutableDictionary<string, string?>.Empty;
}
