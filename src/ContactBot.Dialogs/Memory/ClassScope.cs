using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Memory;

/// <summary>The properties of an action or dialog as its file has them, expressions replaced by what they give now.</summary>
internal static class ClassScope
{
    public static OrderedDictionary<string, object?> Read(ActionContext context, Dialog dialog)
    {
        var scope = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, node) in dialog.Definition.Source.Properties)
        {
            scope[name] = node.Text is { } text && text.StartsWith('=')
                ? dialog.Definition.Value(name)?.TryEvaluate(context).Value
                : node.ToValue();
        }

        return scope;
    }
}
