using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;
using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Scripts;

/// <summary>Scripts of our own about what is rarely used.</summary>
public sealed class ScriptTests
{
    private const string Extension = ".test.dialog";
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Dialogs.Tests", "Scripts");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, $"*{Extension}").Select(file => Path.GetFileName(file)[..^Extension.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_script_of_our_own_passes(string name)
    {
        var runner = new TestScriptRunner(ResourceStore.Open(Folder), new DialogBotOptions { DefaultLocale = "en-us" });
        var result = await runner.RunAsync(name, new TestScriptSettings(), TestContext.Current.CancellationToken);
        Assert.Null(result.Failure);
    }
}
