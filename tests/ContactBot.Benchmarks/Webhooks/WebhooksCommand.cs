using System.Globalization;
using System.Runtime.InteropServices;
using ContactBot.Benchmarks.Load;
using ContactBot.Benchmarks.Targets;

namespace ContactBot.Benchmarks.Webhooks;

/// <summary>The verb <c>webhooks</c>: texts through Twilio's webhook, each answered once it is on disk, with the replies going out meanwhile.</summary>
internal static class WebhooksCommand
{
    private const int OpenedAtOnce = 4;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = LoadOptions.Parse(args);
        Console.WriteLine($"{Environment.ProcessorCount} cores, which this load generator and the stand-in for Twilio use too; {RuntimeInformation.FrameworkDescription}; {options.Conversations} citizens; times in ms");
        var errors = await MeasureAsync(await WebhookTarget.StartAsync(CancellationToken.None), options);
        return errors + (options.Peers ? await MeasureAsync(await WebhookTarget.StartPeerAsync(CancellationToken.None), options) : 0) == 0 ? 0 : 1;
    }

    /// <returns>How many texts were not answered.</returns>
    private static async Task<int> MeasureAsync(WebhookTarget started, LoadOptions options)
    {
        await using var target = started;
        var conversations = new IConversation[options.Conversations];
        await Parallel.ForAsync(0, conversations.Length, new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce }, async (number, cancellationToken) =>
            conversations[number] = await target.OpenAsync(number, cancellationToken));
        await LoadRun.AtRateAsync(target, conversations, options.Rates[0], options.WarmUp);
        LoadTable.Head(target.Name);
        var errors = 0;
        foreach (var rate in options.Rates)
        {
            var measurement = await LoadRun.AtRateAsync(target, conversations, rate, options.Duration);
            LoadTable.Line(measurement);
            errors += measurement.Errors;
            if (!measurement.KeptUp)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The program does not keep up with {rate}/s."));
                break;
            }
        }

        return errors;
    }
}
