using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary><c>join(list, separator, lastSeparator?)</c>; two elements are joined by the last separator, if one is given.</summary>
internal static class Joining
{
    public static object? Evaluate(in FunctionArguments arguments)
    {
        if (!arguments.TryList(0, out var list) || !arguments.TryTextOrNull(1, out var separator))
        {
            return null;
        }

        var last = separator;
        if (arguments.Count > 2 && !arguments.TryTextOrNull(2, out last))
        {
            return null;
        }

        var culture = arguments.Context.Culture;
        var text = new StringBuilder();
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0)
            {
                text.Append(index == list.Count - 1 ? last : separator);
            }

            text.Append(ValueText.Of(list[index], culture));
        }

        return text.ToString();
    }
}
