using ContactBot.Operators.Desk;

namespace ContactBot.Operators.Tests.Desk;

internal static class WatchExtensions
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Waits until the queues look so.</summary>
    public static async Task<QueueState> UntilAsync(this QueueWatch watch, Func<QueueState, bool> condition)
    {
        var reached = new TaskCompletionSource<QueueState>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (condition(watch.State))
            {
                reached.TrySetResult(watch.State);
            }
        }

        watch.Changed += Look;
        Look();
        return await reached.Task.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until the conversation looks so.</summary>
    public static async Task<ConversationState> UntilAsync(this ConversationWatch watch, Func<ConversationState, bool> condition)
    {
        var reached = new TaskCompletionSource<ConversationState>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (condition(watch.State))
            {
                reached.TrySetResult(watch.State);
            }
        }

        watch.Changed += Look;
        Look();
        return await reached.Task.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }
}
