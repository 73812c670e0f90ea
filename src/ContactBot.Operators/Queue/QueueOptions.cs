namespace ContactBot.Operators.Queue;

/// <summary>How a queue keeps those who watch it up to date.</summary>
public sealed record QueueOptions
{
    /// <summary>How long a watch lives that nobody renews.</summary>
    public TimeSpan WatchExpiration { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often the database is read again, in case a message about a conversation was lost with a node.</summary>
    public TimeSpan ReadingPeriod { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Changes that come within this time are told together.</summary>
    public TimeSpan Gathering { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How many conversations a queue shows; the others follow as the first ones leave.</summary>
    public int MaximumConversations { get; init; } = 2000;

    /// <summary>How many consoles are told at once; the others see a change when they renew their watch.</summary>
    public int MaximumWatchers { get; init; } = 2000;
}
