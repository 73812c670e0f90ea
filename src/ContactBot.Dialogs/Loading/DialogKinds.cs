using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Teams;

namespace ContactBot.Dialogs.Loading;

/// <summary>What each <c>$kind</c> of dialog and action is made by. Immutable and thread safe.</summary>
public sealed class DialogKinds
{
    private readonly FrozenDictionary<string, Func<DialogDefinition, Dialog>> _factories;

    private DialogKinds(FrozenDictionary<string, Func<DialogDefinition, Dialog>> factories) => _factories = factories;

    /// <summary>The kinds of the Adaptive dialog schema.</summary>
    public static DialogKinds Standard { get; } = new(StandardKinds.Create().Concat(TeamsKinds.Create()).ToFrozenDictionary(StringComparer.Ordinal));

    internal IEnumerable<string> Names => _factories.Keys;

    /// <summary>These kinds and one more, such as <c>ContactBot.OpenCase</c>; it takes the place of one of the same name.</summary>
    public DialogKinds With(string kind, Func<DialogDefinition, DialogAction> factory) => WithDialog(kind, factory);

    internal DialogKinds WithDialog(string kind, Func<DialogDefinition, Dialog> factory)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        return new(new Dictionary<string, Func<DialogDefinition, Dialog>>(_factories, StringComparer.Ordinal) { [kind] = factory }
            .ToFrozenDictionary(StringComparer.Ordinal));
    }

    internal bool TryFind(string kind, [NotNullWhen(true)] out Func<DialogDefinition, Dialog>? factory) => _factories.TryGetValue(kind, out factory);
}
