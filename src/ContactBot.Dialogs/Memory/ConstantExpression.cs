using System.Globalization;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

internal sealed class ConstantExpression(object? value) : ValueExpression
{
    private readonly EvaluationResult _result = new(value, null);

    public object? Value => _result.Value;

    public override bool IsConstant => true;

    public override string Text => Convert.ToString(_result.Value, CultureInfo.InvariantCulture) ?? "";

    public override EvaluationResult TryEvaluate(ActionContext context) => _result;
}
