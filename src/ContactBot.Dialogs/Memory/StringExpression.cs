using System.Globalization;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Memory;

/// <summary>A text property that may be computed.</summary>
public sealed class StringExpression(ValueExpression value)
{
    public string Source => value.Text;

    /// <summary>The text; null where the expression gives null.</summary>
    /// <exception cref="InvalidOperationException">The data do not fit the expression.</exception>
    public string? Evaluate(ActionContext context) => value.Evaluate(context) switch
    {
        null => null,
        string text => text,
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };
}
