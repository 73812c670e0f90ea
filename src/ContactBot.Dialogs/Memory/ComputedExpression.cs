using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

internal sealed class ComputedExpression(Expression expression) : ValueExpression
{
    public override string Text => expression.Text;

    public override EvaluationResult TryEvaluate(ActionContext context) => context.Evaluate(expression);
}
