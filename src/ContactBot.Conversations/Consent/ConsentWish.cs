namespace ContactBot.Conversations.Consent;

/// <summary>What a citizen wants about being written to.</summary>
public enum ConsentWish
{
    /// <summary>No messages any more.</summary>
    Stop,

    /// <summary>Messages again.</summary>
    Start,

    /// <summary>To know who writes and how to end it.</summary>
    Help,
}
