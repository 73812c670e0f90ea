using ContactBot.Activities;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>One message on Twilio's wire.</summary>
internal sealed record WirePart
{
    public string Body { get; init; } = "";

    /// <summary>Addresses of files, which Twilio fetches.</summary>
    public string? MediaUrl { get; init; }

    /// <summary>Shown as buttons or as a list; null if none.</summary>
    public IReadOnlyList<CardAction>? Choices { get; init; }
}
