using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>The dialog that an action begins: in place, by file, by <c>id</c>, or computed.</summary>
internal sealed class DialogTarget
{
    private readonly DialogReference? _reference;
    private readonly StringExpression? _name;

    private DialogTarget(DialogReference? reference, StringExpression? name) => (_reference, _name) = (reference, name);

    public static DialogTarget? Load(DialogDefinition definition, string property)
    {
        var node = definition.Source[property];
        if (node is null)
        {
            return null;
        }

        var isName = node.Text is { } text && (text.StartsWith('=') || text.Contains("${", StringComparison.Ordinal) || !definition.Loader.TryFindDialog(text, out _));
        if (!isName)
        {
            return new DialogTarget(definition.Dialog(property), null);
        }

        if (node.Text is { Length: > 0 } name && name[0] != '=' && !name.Contains("${", StringComparison.Ordinal))
        {
            definition.Loader.ExpectDialog(name, node);
        }

        return new DialogTarget(null, definition.Text(property));
    }

    /// <exception cref="DialogNotFoundException">There is no such dialog.</exception>
    public Dialog Resolve(ActionContext context)
    {
        if (_reference is not null)
        {
            return _reference.Dialog;
        }

        var name = _name?.Evaluate(context);
        if (string.IsNullOrEmpty(name))
        {
            throw new DialogNotFoundException(name ?? "");
        }

        return context.FindDialog(name) ?? throw new DialogNotFoundException(name);
    }
}
