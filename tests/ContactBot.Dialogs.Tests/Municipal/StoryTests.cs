namespace ContactBot.Dialogs.Tests.Municipal;

public sealed class StoryTests
{
    public static TheoryData<string> Stories => [.. MunicipalBot.Stories.Scripts];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_story_goes_as_it_is_told(string story)
    {
        var result = await MunicipalBot.Stories.RunAsync(story, settings: null, TestContext.Current.CancellationToken);

        Assert.Null(result.Failure);
    }
}
