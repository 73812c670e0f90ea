using HdrHistogram;

namespace ContactBot.Benchmarks.Load;

/// <summary>What one load showed.</summary>
internal sealed record Measurement
{
    /// <summary>Turns a second that were asked for; null: as many as possible.</summary>
    public required int? Rate { get; init; }

    public required double TurnsPerSecond { get; init; }

    /// <summary>From the POST to its answer.</summary>
    public required Latency Acknowledged { get; init; }

    /// <summary>From the POST to the bot's reply.</summary>
    public required Latency Replied { get; init; }

    public required int Errors { get; init; }

    /// <summary>Processor time of the server, over all cores.</summary>
    public required TimeSpan CpuPerTurn { get; init; }

    /// <summary>Of the server, at the end.</summary>
    public required long MemoryBytes { get; init; }

    /// <summary>Whether the server kept up with the rate.</summary>
    public bool KeptUp => Rate is null || TurnsPerSecond >= Rate * 0.97;
}

/// <summary>Percentiles, in milliseconds.</summary>
internal sealed record Latency(double Median, double P99)
{
    public static Latency Of(HistogramBase histogram) =>
        new(histogram.GetValueAtPercentile(50) / 1000.0, histogram.GetValueAtPercentile(99) / 1000.0);
}
