using System.Globalization;
using System.Runtime.InteropServices;
using ContactBot.Benchmarks.Targets;

namespace ContactBot.Benchmarks.Load;

/// <summary>The verb <c>load</c>: our program and the same bot on the JavaScript SDK in two ways, one after the other, at rising load.</summary>
internal static class LoadCommand
{
    private const int OpenedAtOnce = 8;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = LoadOptions.Parse(args);
        Console.WriteLine($"{Environment.ProcessorCount} cores, which this load generator uses too; {RuntimeInformation.FrameworkDescription}; {options.Conversations} conversations; times in ms");
        var ours = await MeasureAsync(await DirectLineTarget.StartAsync(CancellationToken.None), options);
        if (options.Peers)
        {
            var code = await MeasureAsync(await JavaScriptTarget.StartCodeAsync(CancellationToken.None), options);
            var dialogs = await MeasureAsync(await JavaScriptTarget.StartDialogsAsync(CancellationToken.None), options);
            Console.WriteLine();
            Compare("the same dialog files on the JavaScript SDK", ours, dialogs);
            Compare("the bot written in code on the JavaScript SDK", ours, code);
        }

        return ours.Sum(measurement => measurement.Errors) == 0 ? 0 : 1;
    }

    private static async Task<List<Measurement>> MeasureAsync(ITarget target, LoadOptions options)
    {
        await using (target)
        {
            var conversations = await OpenAsync(target, options.Conversations);
            await LoadRun.AsFastAsPossibleAsync(target, conversations, options.WarmUp);
            LoadTable.Head(target.Name);
            var measurements = new List<Measurement>();
            foreach (var rate in options.Rates)
            {
                measurements.Add(await LoadRun.AtRateAsync(target, conversations, rate, options.Duration));
                LoadTable.Line(measurements[^1]);
                if (!measurements[^1].KeptUp)
                {
                    break;
                }
            }

            measurements.Add(await LoadRun.AsFastAsPossibleAsync(target, conversations, options.Duration));
            LoadTable.Line(measurements[^1]);
            if (await target.VerifyAsync(conversations, CancellationToken.None) is { } verification)
            {
                Console.WriteLine(verification);
            }

            await Parallel.ForEachAsync(conversations, (conversation, _) => conversation.DisposeAsync());
            return measurements;
        }
    }

    private static async Task<List<IConversation>> OpenAsync(ITarget target, int count)
    {
        var conversations = new IConversation[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce }, async (number, cancellationToken) =>
            conversations[number] = await target.OpenAsync(number, cancellationToken));
        return [.. conversations];
    }

    private static void Compare(string with, List<Measurement> ours, List<Measurement> theirs)
    {
        var (we, they) = (ours[^1], theirs[^1]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"At full load {we.TurnsPerSecond / they.TurnsPerSecond:F1} times the turns a second of {with}, at {we.Replied.P99 / they.Replied.P99:F2} of its p99."));
    }
}
