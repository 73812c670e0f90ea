namespace ContactBot.Conversations.Outbox;

/// <summary>What became of one attempt.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The provider has it.</summary>
    /// <param name="ExternalId">What the provider calls it; receipts may use it.</param>
    /// <param name="Segments">What is paid for it, where the channel counts so.</param>
    public sealed record Accepted(string? ExternalId, int? Segments = null) : SendResult;

    /// <summary>It will never be taken: not tried again.</summary>
    /// <param name="Reason">In plain words, for operators.</param>
    /// <param name="ErrorCode">The provider's.</param>
    public sealed record Rejected(string Reason, string? ErrorCode = null) : SendResult;

    /// <summary>It was certainly not taken now.</summary>
    /// <param name="Reason">In plain words, for operators.</param>
    /// <param name="After">When the provider wants to be asked again; null leaves it to the outbox.</param>
    /// <param name="ForWholeSender">Everything from this sender has to wait.</param>
    /// <param name="ErrorCode">The provider's.</param>
    public sealed record Later(string Reason, TimeSpan? After = null, bool ForWholeSender = false, string? ErrorCode = null) : SendResult;

    /// <summary>It may have been taken: the connection broke, or no answer came. Looked up before it is sent again.</summary>
    /// <param name="Reason">In plain words, for operators.</param>
    public sealed record Unknown(string Reason) : SendResult;
}
