using System.Globalization;

namespace ContactBot.Fuzzing;

/// <summary>What one run does.</summary>
internal sealed record FuzzOptions(FuzzTarget Target, TimeSpan Duration, int Seed, string? Input)
{
    /// <summary>Reads the command line; null where it names no target.</summary>
    public static FuzzOptions? Parse(string[] args, IReadOnlyList<FuzzTarget> targets)
        => targets.FirstOrDefault(target => args.Length > 0 && target.Name == args[0]) is not { } target ? null : new FuzzOptions(
            target,
            TimeSpan.FromSeconds(int.Parse(Value(args, "--seconds") ?? "60", CultureInfo.InvariantCulture)),
            int.Parse(Value(args, "--seed") ?? "1", CultureInfo.InvariantCulture),
            Value(args, "--input"));

    private static string? Value(string[] args, string name)
        => Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;
}
