using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Removes one or more values from memory.</summary>
internal sealed class DeleteProperties : DialogAction
{
    private readonly IReadOnlyList<PathExpression> _paths;

    public DeleteProperties(DialogDefinition definition, string property)
        : base(definition)
    {
        definition.Require(property);
        IEnumerable<PathExpression?> paths = definition.Source[property]?.Kind == SourceKind.List
            ? definition.Texts(property).Select(definition.Loader.Expressions.Path)
            : [definition.Path(property)];
        _paths = [.. paths.OfType<PathExpression>()];
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var expression in _paths)
        {
            if (expression.Resolve(context) is { } path)
            {
                context.RemoveValue(path);
            }
        }

        return new(result: null);
    }
}
