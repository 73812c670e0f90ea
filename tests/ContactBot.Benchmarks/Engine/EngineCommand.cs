using System.Globalization;
using System.Runtime.InteropServices;
using ContactBot.Benchmarks.Expressions;
using ContactBot.Benchmarks.Generation;
using ContactBot.Benchmarks.Loading;
using ContactBot.Benchmarks.Turns;

namespace ContactBot.Benchmarks.Engine;

/// <summary>The verb <c>engine</c>: the dialog engine's parts on named work, and the official JavaScript SDK on the same.</summary>
internal static class EngineCommand
{
    /// <summary>With <c>--peers false</c> only our own engine runs; <c>--only turn</c> measures one kind of work, <c>--name answer</c> one piece.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var peers = Option(args, "--peers") != "false";
        var only = Option(args, "--only");
        var name = Option(args, "--name");
        Console.WriteLine($"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; times are medians after a warm-up");
        var ours = AllWork().Where(work => (only is null || work.Kind == only) && (name is null || work.Name == name)).Select(Meter.Measure).ToList();
        var theirs = peers ? await JavaScriptEngine.MeasureAsync(CancellationToken.None) : [];
        return EngineTable.Write(ours, theirs, peers && only is null && name is null) ? 0 : 1;
    }

    private static IEnumerable<Work> AllWork()
        => [.. ExpressionWork.All(), .. GenerationWork.All(), .. TurnWork.All(), .. LoadingWork.All()];

    private static string? Option(string[] args, string name)
        => Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1].ToLower(CultureInfo.InvariantCulture) : null;
}
