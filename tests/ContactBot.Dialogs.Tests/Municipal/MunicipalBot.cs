using ContactBot.Cases.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;
using ContactBot.TestKit;
using ContactBot.Understanding.Local;

namespace ContactBot.Dialogs.Tests.Municipal;

/// <summary>The bot of <c>dialogs/</c>, loaded once, with cases that a test can know.</summary>
internal static class MunicipalBot
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "dialogs");

    private static readonly DialogBotOptions Options = new()
    {
        Classifiers = new LocalIntentClassifierFactory(),
        Kinds = DialogKinds.Standard.WithTrialCases(),
    };

    private static readonly ResourceStore Files = ResourceStore.Open(Folder);

    public static DialogBot Bot { get; } = DialogBot.Load(Files, Options);

    public static TestScriptRunner Stories { get; } = new(Files, Options);
}
