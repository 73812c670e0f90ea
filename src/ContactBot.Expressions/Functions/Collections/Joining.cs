using System.Runtime.CompilerServices;
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
        var text = new DefaultInterpolatedStringHandler(0, 0, culture, stackalloc char[ValueText.UsualLength]);
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0)
            {
                text.AppendFormatted((index == list.Count - 1 ? last : separator).AsSpan());
            }

            ValueText.Append(ref text, list[index], culture);
            EvaluationContext.CheckText(text.Text.Length);
        }

        return text.ToStringAndClear();
    }
}
