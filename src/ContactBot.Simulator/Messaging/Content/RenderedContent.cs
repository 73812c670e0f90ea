using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Content;

/// <summary>A template with its places filled in, for one channel.</summary>
/// <param name="Type">The form that was used.</param>
/// <param name="Content">What the citizen sees.</param>
/// <param name="MediaUrls">Files to fetch.</param>
/// <param name="IsComplete">No place was left empty.</param>
internal sealed record RenderedContent(string Type, MessageContent Content, IReadOnlyList<string> MediaUrls, bool IsComplete)
{
    /// <summary>Forms that WhatsApp takes only inside the window.</summary>
    public bool OnlyInWindow => Type is "twilio/list-picker" or "twilio/location";
}
