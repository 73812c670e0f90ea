using System.Diagnostics;
using System.Globalization;
using ContactBot.Dialogs;
using ContactBot.Understanding.Local;

namespace ContactBot.Benchmarks.Loading;

/// <summary>
/// The verb <c>loading</c>: how long the bot of <c>dialogs/</c> takes to load in a process that has just started, until it can answer and until it has learnt
/// its sentences, and how long again in the same process, as after an edit.
/// </summary>
internal static class LoadingCommand
{
    private const string Child = "--child";
    private const int LoadsOfChild = 15;

    /// <summary>With <c>--runs 10</c> so many processes are started, one after the other.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Contains(Child))
        {
            await MeasureAsync();
            return 0;
        }

        var runs = Array.IndexOf(args, "--runs") is >= 0 and var index && index + 1 < args.Length ? int.Parse(args[index + 1], CultureInfo.InvariantCulture) : 10;
        var samples = new List<double[]>();
        for (var run = 0; run < runs; run++)
        {
            samples.Add(await StartAsync());
        }

        Console.WriteLine($"{Environment.ProcessorCount} cores, {runs} processes of {LoadsOfChild} loads, milliseconds, median (fastest to slowest)");
        Write("first load of a process, the bot answers", samples, 0);
        Write("  and has learnt its sentences", samples, 1);
        Write("later loads, the bot answers", samples, 2);
        Write("  and has learnt its sentences anew", samples, 3);
        Write("  and finds them unchanged", samples, 4);
        return 0;
    }

    private static async Task MeasureAsync()
    {
        var first = await LoadAsync(new LocalIntentClassifierFactory());
        var changed = new List<(double Loaded, double Learnt)>();
        for (var load = 1; load < LoadsOfChild; load++)
        {
            changed.Add(await LoadAsync(new LocalIntentClassifierFactory()));
        }

        var classifiers = new LocalIntentClassifierFactory();
        await LoadAsync(classifiers);
        var unchanged = new List<double>();
        for (var load = 1; load < LoadsOfChild; load++)
        {
            unchanged.Add((await LoadAsync(classifiers)).Learnt);
        }

        double[] sample = [first.Loaded, first.Learnt, Median(changed.Select(load => load.Loaded)), Median(changed.Select(load => load.Learnt)), Median(unchanged)];
        Console.WriteLine(string.Join(' ', sample.Select(value => value.ToString(CultureInfo.InvariantCulture))));
    }

    private static async Task<(double Loaded, double Learnt)> LoadAsync(LocalIntentClassifierFactory classifiers)
    {
        var start = Stopwatch.GetTimestamp();
        var bot = DialogBot.Load(LoadingWork.MunicipalFolder, LoadingWork.Municipal with { Classifiers = classifiers });
        var loaded = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        await bot.Ready;
        return (loaded, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static async Task<double[]> StartAsync()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["loading", Child]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return [.. output.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
    }

    private static void Write(string what, List<double[]> samples, int index)
    {
        var values = samples.Select(sample => sample[index]).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-45}{Median(values),6:0}  ({values[0]:0} to {values[^1]:0})"));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
