using System.Diagnostics;
using ContactBot.TestKit;

namespace ContactBot.Fuzzing;

/// <summary>
/// Feeds a target until the time is over or something breaks. The input at hand is always in a file, so that it is known even when the process dies of it.
/// </summary>
internal static class FuzzRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>0 when nothing broke, 1 when something did.</returns>
    public static int Run(FuzzOptions options)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts", "fuzzing")).FullName, $"{options.Target.Name}-input.txt");
        var mutator = new Mutator(options.Target, options.Seed);
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        do
        {
            var input = options.Input is { } given ? InputFile.Read(given) : mutator.Next();
            if (options.Input is null)
            {
                InputFile.Write(file, input);
            }

            if (Feed(options.Target, input) is { } finding)
            {
                Console.Error.WriteLine($"Input {count} of seed {options.Seed} broke it; it is in {options.Input ?? file}.\n{finding}");
                return 1;
            }

            count++;
        }
        while (options.Input is null && Stopwatch.GetElapsedTime(start) < options.Duration);

        Console.WriteLine($"{count} inputs, nothing broke.");
        return 0;
    }

    private static string? Feed(FuzzTarget target, string input)
    {
        var work = Task.Run(() => target.Run(input));
        try
        {
            return work.Wait(Patience) ? null : $"It took longer than {Patience.TotalSeconds} seconds.";
        }
        catch (AggregateException exception)
        {
            return exception.InnerException!.ToString();
        }
    }
}
