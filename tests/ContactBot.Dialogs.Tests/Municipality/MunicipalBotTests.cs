using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;
using ContactBot.Understanding.Local;

namespace ContactBot.Dialogs.Tests.Municipality;

public sealed class MunicipalBotTests
{
    private static readonly string Folder = RepositoryFolder.Find("dialogs");

    private static readonly TestScriptRunner Runner = new(ResourceStore.Open(Folder), new DialogBotOptions
    {
        Kinds = DialogKinds.Standard
            .With("ContactBot.OpenCase", definition => new StubCaseAction(definition))
            .With("ContactBot.FindCase", definition => new StubCaseAction(definition)),
        Classifiers = new LocalIntentClassifierFactory(),
    });

    public static TheoryData<string> Scripts => [.. Runner.Scripts];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_municipal_bot_passes_its_own_script(string script)
    {
        var result = await Runner.RunAsync(script, null, TestContext.Current.CancellationToken);
        Assert.Null(result.Failure);
    }
}
