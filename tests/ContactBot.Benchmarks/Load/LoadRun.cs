using System.Diagnostics;
using System.Threading.Channels;
using ContactBot.Benchmarks.Targets;

namespace ContactBot.Benchmarks.Load;

/// <summary>Drives conversations for a while and measures.</summary>
internal static class LoadRun
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Every conversation says something as soon as it has its answer: as fast as the server can.</summary>
    public static Task<Measurement> AsFastAsPossibleAsync(ITarget target, IReadOnlyList<IConversation> conversations, TimeSpan duration) =>
        MeasureAsync(target, null, async recorder =>
        {
            var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
            await Task.WhenAll(conversations.Select(conversation => Task.Run(async () =>
            {
                for (var now = Stopwatch.GetTimestamp(); now < end; now = Stopwatch.GetTimestamp())
                {
                    await TakeTurnAsync(conversation, now, recorder);
                }
            })));
        });

    /// <summary>
    /// Turns come at random instants, <paramref name="rate"/> a second on average, whether or not earlier ones are answered; each is
    /// timed from the instant at which it should have been sent, so a server that falls behind can't hide it.
    /// </summary>
    public static Task<Measurement> AtRateAsync(ITarget target, IReadOnlyList<IConversation> conversations, int rate, TimeSpan duration) =>
        MeasureAsync(target, rate, async recorder =>
        {
            var due = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleWriter = true });
            var talking = conversations.Select(conversation => Task.Run(async () =>
            {
                await foreach (var instant in due.Reader.ReadAllAsync())
                {
                    await TakeTurnAsync(conversation, instant, recorder);
                }
            })).ToArray();
            await PaceAsync(due.Writer, rate, duration);
            await Task.WhenAll(talking);
        });

    private static async Task<Measurement> MeasureAsync(ITarget target, int? rate, Func<TurnRecorder, Task> drive)
    {
        var recorder = new TurnRecorder();
        var usage = ProcessUsage.Of(target.Process);
        var start = Stopwatch.GetTimestamp();
        await drive(recorder);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return recorder.ToMeasurement(rate, elapsed, usage.Until(ProcessUsage.Of(target.Process)));
    }

    private static async Task TakeTurnAsync(IConversation conversation, long since, TurnRecorder recorder)
    {
        using var limit = new CancellationTokenSource(LongestWait);
        try
        {
            recorder.Add(since, await conversation.TakeTurnAsync(limit.Token));
        }
        catch (Exception exception) when (exception is TurnFailedException or IOException or OperationCanceledException or ChannelClosedException)
        {
            recorder.AddError();
        }
    }

    // A thread of its own: the runtime's timers go by a clock of four milliseconds, so they would let turns out in bursts, late, and both
    // would be told as the server's time.
    private static Task PaceAsync(ChannelWriter<long> due, int rate, TimeSpan duration) => Task.Factory.StartNew(
        () => Pace(due, rate, duration), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Pace(ChannelWriter<long> due, int rate, TimeSpan duration)
    {
        using var tick = new ManualResetEvent(false);
        var random = new Random(rate);
        var next = Stopwatch.GetTimestamp();
        var end = next + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        while (next < end)
        {
            for (var now = Stopwatch.GetTimestamp(); next <= now && next < end;)
            {
                due.TryWrite(next);
                next += (long)(-Math.Log(1 - random.NextDouble()) / rate * Stopwatch.Frequency);
            }

            tick.WaitOne(1);
        }

        due.Complete();
    }
}
