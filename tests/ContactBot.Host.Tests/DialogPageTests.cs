using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests;

/// <summary>
/// The editors' page about dialogs: its example works and is quoted as it is, its list of kinds is the sources'. To make the list again:
/// <c>CONTACTBOT_WRITE_PAGES=1</c> and run this test.
/// </summary>
public sealed partial class DialogPageTests
{
    private const string Begin = "<!-- tipi -->\n";
    private const string End = "<!-- /tipi -->";
    private static readonly string Docs = Path.Combine(RepositoryRoot.Path, "docs");
    private static readonly string Page = Path.Combine(Docs, "dialogs.md");

    public static TheoryData<string> Verbs => ["check", "test"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task The_example_is_sound_and_its_scripts_pass(string verb)
    {
        var run = await ProgramRun.ToItsEndAsync(Path.Combine(Docs, "examples"), "dialogs", verb, "ritiro-ingombranti");

        Assert.Equal(0, run.ExitCode);
        foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(line, File.ReadAllText(Page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_example_is_quoted_as_it_is()
    {
        var quotes = Quote().Matches(File.ReadAllText(Page));

        Assert.Equal(5, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal(File.ReadAllText(Path.Combine(Docs, quote.Groups["file"].Value)), quote.Groups["text"].Value));
    }

    [Fact]
    public void The_kinds_that_are_listed_are_those_that_there_are()
    {
        var page = File.ReadAllText(Page);
        var made = $"{page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)]}{Kinds()}{page[page.IndexOf(End, StringComparison.Ordinal)..]}";
        if (Environment.GetEnvironmentVariable("CONTACTBOT_WRITE_PAGES") == "1")
        {
            File.WriteAllText(Page, made);
        }

        Assert.Equal(made, File.ReadAllText(Page));
    }

    private static string Kinds()
    {
        var kinds = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => file.Contains("Dialogs", StringComparison.Ordinal))
            .SelectMany(file => Kind().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["kind"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var list = new StringBuilder();
        foreach (var group in kinds.GroupBy(GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            list.Append(CultureInfo.InvariantCulture, $"\n**{group.Key}**: {string.Join(", ", group.Select(kind => $"`{kind}`"))}\n");
        }

        return list.Append('\n').ToString();
    }

    private static string GroupOf(string kind) => kind switch
    {
        _ when kind.StartsWith("Microsoft.Test.", StringComparison.Ordinal) => "Nelle prove",
        _ when kind.StartsWith("Microsoft.On", StringComparison.Ordinal) => "Trigger",
        _ when kind.StartsWith("Teams.", StringComparison.Ordinal) => "Microsoft Teams",
        _ when kind.StartsWith("ContactBot.", StringComparison.Ordinal) => "Pratiche",
        _ when kind.EndsWith("Input", StringComparison.Ordinal) || kind is "Microsoft.Ask" => "Domande",
        _ when kind.EndsWith("EntityRecognizer", StringComparison.Ordinal) => "Riconoscitori di entità",
        _ when kind.Contains("Recognizer", StringComparison.Ordinal) => "Riconoscitori di frasi",
        _ when kind.EndsWith("Selector", StringComparison.Ordinal) => "Scelta del trigger",
        _ when kind.EndsWith("Generator", StringComparison.Ordinal) || kind.EndsWith("Template", StringComparison.Ordinal) => "Testi",
        _ => "Dialoghi e azioni",
    };

    [GeneratedRegex(@"\]\((?<file>examples/[^)]+)\)\n\n~~~\w+\n(?<text>.*?\n)~~~", RegexOptions.Singleline)]
    private static partial Regex Quote();

    [GeneratedRegex("""
        "(?<kind>(?:Microsoft\.(?:Test\.)?|ContactBot\.|Teams\.)[A-Z][A-Za-z0-9]+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Kind();
}
