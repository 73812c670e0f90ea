using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;
using ContactBot.TestKit;
using ContactBot.Understanding.Local;

namespace ContactBot.Dialogs.Tests.Recognizers.Composer;

/// <summary>A folder as Bot Framework Composer leaves it, with the clouds it named switched off.</summary>
public sealed class ComposerBotTests
{
    private static readonly ResourceStore Files = ResourceStore.Open(Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Dialogs.Tests", "Recognizers", "Composer", "Bot"));

    public static TheoryData<string, bool> Stories
    {
        get
        {
            var stories = new TheoryData<string, bool>();
            foreach (var story in new TestScriptRunner(Files, new DialogBotOptions()).Scripts)
            {
                stories.Add(story, true);
                stories.Add(story, false);
            }

            return stories;
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_bot_made_with_Composer_runs_as_its_folder_is(string story, bool hasClassifier)
    {
        var options = new DialogBotOptions { Classifiers = hasClassifier ? new LocalIntentClassifierFactory() : null };
        var result = await new TestScriptRunner(Files, options).RunAsync(story, settings: null, TestContext.Current.CancellationToken);
        Assert.Null(result.Failure);
    }

    [Fact]
    public void Its_root_is_the_dialog_at_the_top_of_the_folder_and_nothing_in_it_is_odd()
    {
        var bot = DialogBot.Load(Files);
        Assert.Equal(["prenota", "sportello"], bot.Dialogs);
        Assert.DoesNotContain(bot.Warnings, warning => warning.Location.File.EndsWith(".lu", StringComparison.Ordinal) || warning.Location.File.EndsWith(".qna", StringComparison.Ordinal));
    }
}
