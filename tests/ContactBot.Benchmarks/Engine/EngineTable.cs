using System.Globalization;
using System.Text.Json.Nodes;

namespace ContactBot.Benchmarks.Engine;

/// <summary>Prints what was measured, and whether both engines gave the same.</summary>
internal static class EngineTable
{
    /// <returns>False where the other engine gave something else, or did not do a piece of the work.</returns>
    public static bool Write(IReadOnlyList<Sample> ours, IReadOnlyList<Sample> theirs, bool mustBeComplete)
    {
        Console.WriteLine($"{"work",-26} {"ContactBot",12} {"allocated",10} {"JavaScript",12} {"times",8}  same result");
        var areSame = true;
        foreach (var our in ours)
        {
            var their = theirs.FirstOrDefault(sample => sample.Kind == our.Kind && sample.Name == our.Name);
            var isSame = their is null ? !mustBeComplete || our.Result is null : JsonNode.DeepEquals(our.Result, their.Result);
            areSame &= isSame;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{our.Kind + " " + our.Name,-26} {Duration(our.Nanoseconds),12} {Size(our.Bytes),10} {Duration(their?.Nanoseconds),12} {Ratio(our, their),8}  {Verdict(our, their, isSame)}"));
        }

        return areSame;
    }

    private static string Verdict(Sample our, Sample? their, bool isSame)
        => !isSame ? $"NO: {our.Result?.ToJsonString()} and {their?.Result?.ToJsonString()}"
            : their is null || our.Result is null ? "-"
            : "yes";

    private static string Ratio(Sample our, Sample? their)
        => their is null ? "" : (their.Nanoseconds / our.Nanoseconds).ToString("F1", CultureInfo.InvariantCulture);

    private static string Duration(double? nanoseconds) => nanoseconds switch
    {
        null => "",
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:F0} ns"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:F2} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:F2} ms"),
    };

    private static string Size(double? bytes)
        => bytes is null ? "" : bytes < 10_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes:F0} B") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024:F1} KB");
}
