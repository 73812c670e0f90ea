namespace ContactBot.Channels.BotFramework;

/// <summary>How a contact centre behind a channel is asked for a person.</summary>
public enum HandoffFormat
{
    /// <summary>By the event <c>handoff.initiate</c> of the Bot Framework protocol, with the transcript.</summary>
    Event,

    /// <summary>By a message with a command in its <c>channelData.tags</c>, as Dynamics 365 Omnichannel wants it.</summary>
    Omnichannel,
}
