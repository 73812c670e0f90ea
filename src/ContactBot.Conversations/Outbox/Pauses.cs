namespace ContactBot.Conversations.Outbox;

/// <summary>How long to wait before a message is tried again.</summary>
internal static class Pauses
{
    private const int MaximumDoublings = 20;

    /// <summary>Doubled with each attempt up to the longest, and a little different each time so that not all come back at once.</summary>
    /// <param name="attempt">2 for the first repetition.</param>
    /// <param name="options">The limits.</param>
    public static TimeSpan Before(int attempt, OutboxOptions options)
    {
        var doublings = Math.Clamp(attempt - 2, 0, MaximumDoublings);
        var pause = Math.Min(options.FirstPause.TotalSeconds * (1L << doublings), options.LongestPause.TotalSeconds);
#pragma warning disable CA5394 // Nobody gains from guessing it.
        return TimeSpan.FromSeconds(pause * (0.8 + (0.4 * Random.Shared.NextDouble())));
#pragma warning restore CA5394
    }
}
