using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

internal sealed class ObjectExpression(IReadOnlyList<KeyValuePair<string, ValueExpression>> properties) : ValueExpression
{
    public override string Text => $"{{{string.Join(", ", properties.Select(property => $"{property.Key}: {property.Value.Text}"))}}}";

    public override EvaluationResult TryEvaluate(ActionContext context)
    {
        var value = new OrderedDictionary<string, object?>(properties.Count, StringComparer.Ordinal);
        foreach (var (name, property) in properties)
        {
            var result = property.TryEvaluate(context);
            if (!result.Succeeded)
            {
                return result;
            }

            value[name] = result.Value;
        }

        return new EvaluationResult(value, null);
    }
}
