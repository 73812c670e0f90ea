using ContactBot.Benchmarks.Engine;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.TestKit;
using ContactBot.Understanding.Local;

namespace ContactBot.Benchmarks.Loading;

/// <summary>What is done once, when the program starts or an editor has saved.</summary>
internal static class LoadingWork
{
    public static string MunicipalFolder { get; } = Path.Combine(RepositoryRoot.Path, "dialogs");

    public static DialogBotOptions Municipal { get; } = new()
    {
        Classifiers = new LocalIntentClassifierFactory(),
        Kinds = DialogKinds.Standard
            .With("ContactBot.OpenCase", definition => new CaseAction(definition))
            .With("ContactBot.FindCase", definition => new CaseAction(definition)),
    };

    public static DialogBot LoadSmall(string name) => DialogBot.Load(Path.Combine(Work.Folder, name));

    public static DialogBot LoadMunicipal() => DialogBot.Load(MunicipalFolder, Municipal);

    public static IEnumerable<Work> All() =>
    [
        new("load", "answer", () => null, () => LoadSmall("answer")),
        new("load", "booking", () => null, () => LoadSmall("booking")),
        new("load", "dialogs/", () => null, () => LoadMunicipal()),
    ];
}
