using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

internal sealed class ListExpression(IReadOnlyList<ValueExpression> items) : ValueExpression
{
    public override string Text => $"[{string.Join(", ", items.Select(item => item.Text))}]";

    public override EvaluationResult TryEvaluate(ActionContext context)
    {
        var list = new List<object?>(items.Count);
        foreach (var item in items)
        {
            var result = item.TryEvaluate(context);
            if (!result.Succeeded)
            {
                return result;
            }

            list.Add(result.Value);
        }

        return new EvaluationResult(list, null);
    }
}
