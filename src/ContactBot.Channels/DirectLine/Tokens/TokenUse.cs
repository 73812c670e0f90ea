namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>What a token is good for; none can stand in for another.</summary>
public enum TokenUse
{
    /// <summary>Calls of the API.</summary>
    Conversation,

    /// <summary>Opening one stream.</summary>
    Stream,

    /// <summary>Getting a fresh conversation token for the same conversation.</summary>
    Resume,

}
