namespace ContactBot.Benchmarks.Targets;

/// <summary>One citizen's conversation with a bot, over connections of its own. Takes one turn at a time.</summary>
internal interface IConversation : IAsyncDisposable
{
    /// <summary>The turns that the server has acknowledged.</summary>
    int Acknowledged { get; }

    /// <summary>Says something and waits for the answer to it.</summary>
    /// <exception cref="TurnFailedException">The server refused, or answered something else.</exception>
    ValueTask<TurnTimes> TakeTurnAsync(CancellationToken cancellationToken);
}

/// <summary>When the parts of a turn had happened, as <see cref="System.Diagnostics.Stopwatch"/> timestamps.</summary>
internal readonly record struct TurnTimes(long Acknowledged, long Replied);

/// <summary>A turn that didn't go as it should.</summary>
internal sealed class TurnFailedException(string message) : Exception(message);
