using System.Diagnostics;

namespace ContactBot.Benchmarks.Engine;

/// <summary>
/// Times a piece of work in this process, as <c>JavaScriptPeer/engine.js</c> does in its own: the same warm-up, the same batches, the median.
/// BenchmarkDotNet measures the same work more carefully, but can't run on the other side.
/// </summary>
internal static class Meter
{
    private const int Batches = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    // More methods take part, and each is compiled anew, the better the more often it has run.
    private static readonly TimeSpan LongWarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(30);

    public static Sample Measure(Work work)
    {
        var result = work.Result();
        var warmUp = work.Kind is "turn" or "load" ? LongWarmUp : WarmUp;
        var count = 1;
        for (var spent = TimeSpan.Zero; spent < warmUp;)
        {
            var last = Time(work.Once, count);
            spent += last;
            count = last < Batch ? count * 2 : count;
        }

        GC.Collect();
        var times = new double[Batches];
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var batch = 0; batch < Batches; batch++)
        {
            times[batch] = Time(work.Once, count).TotalNanoseconds / count;
        }

        var bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / ((long)Batches * count);
        Array.Sort(times);
        return new Sample(work.Kind, work.Name, times[Batches / 2], bytes, result);
    }

    private static TimeSpan Time(Action once, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < count; index++)
        {
            once();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
