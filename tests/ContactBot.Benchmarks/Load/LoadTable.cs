using System.Globalization;

namespace ContactBot.Benchmarks.Load;

/// <summary>Prints measurements line by line, as they come.</summary>
internal static class LoadTable
{
    private static readonly int[] Widths = [12, 9, 9, 9, 10, 10, 7, 12, 6];

    public static void Head(string name)
    {
        Console.WriteLine();
        Console.WriteLine(name);
        Write("asked", "turns/s", "ack p50", "ack p99", "reply p50", "reply p99", "errors", "CPU ms/turn", "MB");
    }

    public static void Line(Measurement measurement) => Write(
        measurement.Rate is { } rate ? $"{rate}/s" : "all it can",
        Text(measurement.TurnsPerSecond, "F0"),
        Text(measurement.Acknowledged.Median),
        Text(measurement.Acknowledged.P99),
        Text(measurement.Replied.Median),
        Text(measurement.Replied.P99),
        Text(measurement.Errors, "F0"),
        Text(measurement.CpuPerTurn.TotalMilliseconds, "F3"),
        Text(measurement.MemoryBytes / 1024.0 / 1024.0, "F0"));

    private static void Write(params string[] cells) => Console.WriteLine(string.Join(' ', cells.Zip(Widths, (cell, width) => cell.PadLeft(width))));

    private static string Text(double value, string format = "F1") => value.ToString(format, CultureInfo.InvariantCulture);
}
