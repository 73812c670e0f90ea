using ContactBot.Storage.Outbox;

namespace ContactBot.Channels.Twilio.Messaging.Sending;

/// <summary>
/// For 24 hours after each message of the citizen WhatsApp takes any text from us; outside only what it has approved.
/// </summary>
public static class WhatsAppWindow
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(24);

    // What is sent in the last moment may arrive after it.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>When free text ends; null if it never began.</summary>
    public static DateTimeOffset? EndOf(ChannelRoute route) => route.LastInboundAt + Length;

    public static bool IsOpen(ChannelRoute route, DateTimeOffset now) => EndOf(route) is { } end && now < end - Margin;
}
