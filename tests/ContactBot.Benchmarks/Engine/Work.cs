using System.Text.Json.Nodes;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Engine;

/// <summary>A piece of work that both engines do.</summary>
/// <param name="Kind">The sort of work: evaluate, parse, generate, turn, load.</param>
/// <param name="Name">Which piece.</param>
/// <param name="Result">What it gives, for the comparison; asked once, before anything is timed.</param>
/// <param name="Once">Does it.</param>
internal sealed record Work(string Kind, string Name, Func<JsonNode?> Result, Action Once)
{
    /// <summary>The files that describe the work, which the JavaScript engine reads too.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "Work");

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
