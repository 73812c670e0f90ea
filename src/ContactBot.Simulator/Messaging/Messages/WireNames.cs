namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>The names that Twilio gives in forms.</summary>
internal static class WireNames
{
    public static string Wire(this MessageStatus status) => status.ToString().ToLowerInvariant();

    public static bool IsFinal(this MessageStatus status) => status is
        MessageStatus.Delivered or MessageStatus.Undelivered or MessageStatus.Failed or MessageStatus.Read or MessageStatus.Canceled or MessageStatus.Received;
}
