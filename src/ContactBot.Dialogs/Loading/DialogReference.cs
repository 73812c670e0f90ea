using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Loading;

/// <summary>A dialog or action at the place where it is used; filled in when everything is loaded, since dialogs may refer to one another.</summary>
internal sealed class DialogReference
{
    private Dialog? _dialog;

    /// <summary>Unique among its neighbours, and the same after edits of these.</summary>
    public required string Key { get; init; }

    /// <summary>The reference that this one repeats, where a list names the same dialog more than once.</summary>
    public DialogReference? Original { get; init; }

    public bool IsResolved => Original?.IsResolved ?? _dialog is not null;

    public Dialog Dialog => Original?.Dialog ?? _dialog ?? throw new InvalidOperationException($"'{Key}' is used before it is loaded.");

    public void Resolve(Dialog dialog) => _dialog = dialog;
}
