namespace ContactBot.Dialogs.Tests.Testing;

public sealed class DialogConformanceTests
{
    public static TheoryData<string> Scripts => ConformanceScripts.Exist ? [.. ConformanceScripts.Ids] : ["absent"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_of_the_formats_makers_passes_unchanged(string id)
    {
        Assert.SkipUnless(ConformanceScripts.Exist, "The shared conformance material is not beside this repository.");
        var result = await ConformanceScripts.RunAsync(id, TestContext.Current.CancellationToken);
        if (ConformanceScripts.ExpectedFailure(id) is { } failure)
        {
            Assert.Contains(failure, result.Failure, StringComparison.Ordinal);
        }
        else
        {
            Assert.Null(result.Failure);
        }
    }
}
