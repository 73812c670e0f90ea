namespace ContactBot.Conversations.Outbox;

/// <summary>What the provider knows of an attempt whose end was not seen.</summary>
public abstract record LookupResult
{
    /// <summary>It never arrived, or the provider can't tell: it is sent again.</summary>
    public static readonly LookupResult NotSent = new Missing();

    /// <summary>The provider did not answer: asked again later.</summary>
    public static readonly LookupResult NotKnown = new Silent();

    private LookupResult()
    {
    }

    /// <summary>It had arrived.</summary>
    /// <param name="Accepted">What the answer would have been.</param>
    public sealed record Found(SendResult.Accepted Accepted) : LookupResult;

    private sealed record Missing : LookupResult;

    private sealed record Silent : LookupResult;
}
