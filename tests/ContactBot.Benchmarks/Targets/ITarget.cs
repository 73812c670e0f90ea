using System.Diagnostics;

namespace ContactBot.Benchmarks.Targets;

/// <summary>A bot in a process of its own, under load.</summary>
internal interface ITarget : IAsyncDisposable
{
    /// <summary>For the heading of its table.</summary>
    string Name { get; }

    /// <summary>The server's process.</summary>
    Process Process { get; }

    /// <summary>Opens a conversation that has been greeted and is ready for its first turn.</summary>
    Task<IConversation> OpenAsync(int number, CancellationToken cancellationToken);

    /// <summary>A line on what became of the turns; null if there is nothing to check.</summary>
    Task<string?> VerifyAsync(IReadOnlyList<IConversation> conversations, CancellationToken cancellationToken);
}
