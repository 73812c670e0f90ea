using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Municipal;

/// <summary>Sentences that the bot was not trained with; the floors are what was measured, rounded down.</summary>
public sealed class UnderstandingTests
{
    private const string NoIntent = "None";

    [Fact]
    public async Task Sentences_not_seen_before_are_understood()
    {
        var outcomes = await ClassifyAsync(sentence => sentence.Intent != NoIntent);

        Assert.InRange(Share(outcomes), 0.96, 1);
    }

    [Fact]
    public async Task What_is_no_matter_of_the_municipality_is_not_answered()
    {
        var outcomes = await ClassifyAsync(sentence => sentence.Intent == NoIntent);

        Assert.InRange(Share(outcomes), 0.95, 1);
    }

    private static double Share(IReadOnlyList<(string Expected, string Actual, string Text)> outcomes) =>
        outcomes.Average(outcome => outcome.Expected == outcome.Actual ? 1.0 : 0);

    private static async Task<IReadOnlyList<(string Expected, string Actual, string Text)>> ClassifyAsync(Func<(string Intent, string Text), bool> isWanted)
    {
        var outcomes = new List<(string, string, string)>();
        foreach (var (intent, text) in Read().Where(isWanted))
        {
            var citizen = await Citizen.ArriveAsync();
            outcomes.Add((intent, (await citizen.SaysAsync(text)).Understood!.Intent, text));
        }

        return outcomes;
    }

    private static IEnumerable<(string Intent, string Text)> Read() =>
        File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests/ContactBot.Dialogs.Tests/Municipal/unseen-sentences.tsv"))
            .Select(line => line.Split('\t'))
            .Select(columns => (columns[0], columns[1]));
}
