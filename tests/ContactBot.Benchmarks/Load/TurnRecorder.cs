using System.Diagnostics;
using ContactBot.Benchmarks.Targets;
using HdrHistogram;

namespace ContactBot.Benchmarks.Load;

/// <summary>Collects the times of turns. Thread safe.</summary>
internal sealed class TurnRecorder
{
    private const long LongestMicroseconds = 60_000_000;
    private const int Digits = 3;
    private readonly LongConcurrentHistogram _acknowledged = new(1, LongestMicroseconds, Digits);
    private readonly LongConcurrentHistogram _replied = new(1, LongestMicroseconds, Digits);
    private int _errors;

    public void Add(long since, TurnTimes times)
    {
        _acknowledged.RecordValue(Microseconds(since, times.Acknowledged));
        _replied.RecordValue(Microseconds(since, times.Replied));
    }

    public void AddError() => Interlocked.Increment(ref _errors);

    public Measurement ToMeasurement(int? rate, TimeSpan elapsed, ProcessUsage used) => new()
    {
        Rate = rate,
        TurnsPerSecond = _replied.TotalCount / elapsed.TotalSeconds,
        Acknowledged = Latency.Of(_acknowledged),
        Replied = Latency.Of(_replied),
        Errors = _errors,
        CpuPerTurn = used.Cpu / Math.Max(1, _replied.TotalCount),
        MemoryBytes = used.MemoryBytes,
    };

    private static long Microseconds(long from, long to) =>
        Math.Clamp((to - from) * 1_000_000 / Stopwatch.Frequency, 1, LongestMicroseconds);
}
