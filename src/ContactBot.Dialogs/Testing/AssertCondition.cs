using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Testing;

/// <summary>An action that throws where a condition does not hold; tests only.</summary>
internal sealed class AssertCondition : DialogAction
{
    private readonly BooleanExpression? _condition;
    private readonly string? _description;

    public AssertCondition(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("condition");
        _condition = definition.Boolean("condition");
        _description = definition.Source["description"]?.Text;
    }

    /// <summary>The kinds and this one.</summary>
    public static DialogKinds AddTo(DialogKinds kinds) => kinds.WithDialog("Microsoft.Test.AssertCondition", definition => new AssertCondition(definition));

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
        => _condition?.Evaluate(context) == true
            ? new(result: null)
            : throw new InvalidOperationException(_description ?? _condition?.Source);
}
