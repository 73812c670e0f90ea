using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Strings;

/// <summary>Functions of text. Null counts as the empty text wherever a text is expected.</summary>
internal static class StringFunctions
{
    private static readonly ExpressionFunction Concat = ExpressionFunction.Create("concat", FunctionSignature.Of(Any).AndMore(Any), Text | List, Concatenation.Evaluate);

    public static IEnumerable<ExpressionFunction> All =>
    [
        Concat,
        Concat.As("&"),
        ExpressionFunction.Create("length", FunctionSignature.Of(Text), Number, Length),
        ExpressionFunction.Create("replace", FunctionSignature.Of(Text, Text, Text), Text, static (in arguments) => Replace(arguments, StringComparison.Ordinal)),
        ExpressionFunction.Create("replaceIgnoreCase", FunctionSignature.Of(Text, Text, Text), Text, static (in arguments) => Replace(arguments, StringComparison.OrdinalIgnoreCase)),
        ExpressionFunction.Create("split", FunctionSignature.Of(Text).Optionally(Text), List, Split),
        ExpressionFunction.Create("substring", FunctionSignature.Of(Text, Number).Optionally(Number), Text, Substring),
        ExpressionFunction.Create("trim", FunctionSignature.Of(Text), Text, static (in arguments) => arguments.TryTextOrNull(0, out var text) ? text.Trim() : null),
        ExpressionFunction.Create("endsWith", FunctionSignature.Of(Text, Text), ValueKinds.Boolean, EndsWith),
        ExpressionFunction.Create("startsWith", FunctionSignature.Of(Text, Text), ValueKinds.Boolean, StartsWith),
        ExpressionFunction.Create("countWord", FunctionSignature.Of(Text), Number, CountWords),
        ExpressionFunction.Create("addOrdinal", FunctionSignature.Of(Number), Text, Ordinals.Evaluate),
        ExpressionFunction.Create("newGuid", FunctionSignature.None, Text, static (in arguments) => Guid.CreateVersion7(arguments.Context.Options.Time.GetUtcNow()).ToString()),
        ExpressionFunction.Create("EOL", FunctionSignature.None, Text, static (in _) => Environment.NewLine),
    ];

    private static object? Length(in FunctionArguments arguments) => arguments.TryTextOrNull(0, out var text) ? Boxed.Of(text.Length) : null;

    private static object? Replace(in FunctionArguments arguments, StringComparison comparison)
    {
        if (!arguments.TryTextOrNull(0, out var text) || !arguments.TryTextOrNull(1, out var old) || !arguments.TryTextOrNull(2, out var replacement))
        {
            return null;
        }

        if (old.Length == 0)
        {
            return arguments.FailAt(1, "should be a string with length at least 1.");
        }

        if (replacement.Length > old.Length && (long)text.Length / old.Length * replacement.Length > ExpressionLimits.MaximumTextLength)
        {
            arguments.Context.SpendText(text.Length + (Occurrences(text, old, comparison) * (replacement.Length - old.Length)));
        }

        return text.Replace(old, replacement, comparison);
    }

    private static long Occurrences(string text, string part, StringComparison comparison)
    {
        var count = 0L;
        for (var at = text.IndexOf(part, comparison); at >= 0; at = text.IndexOf(part, at + part.Length, comparison))
        {
            count++;
        }

        return count;
    }

    private static object? Split(in FunctionArguments arguments)
    {
        var separator = "";
        if (!arguments.TryTextOrNull(0, out var text) || (arguments.Count > 1 && !arguments.TryTextOrNull(1, out separator)))
        {
            return null;
        }

        var parts = new List<object?>();
        if (separator.Length == 0)
        {
            arguments.Context.Spend(text.Length);
            foreach (var character in text)
            {
                parts.Add(character.ToString());
            }

            return parts;
        }

        var start = 0;
        for (var at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, start, StringComparison.Ordinal))
        {
            parts.Add(text[start..at]);
            start = at + separator.Length;
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static object? Substring(in FunctionArguments arguments)
    {
        if (!arguments.TryTextOrNull(0, out var text) || !arguments.TryInt32(1, out var start))
        {
            return null;
        }

        if (arguments[0] is null)
        {
            return "";
        }

        if (start < 0 || start > text.Length)
        {
            return arguments.FailAt(1, $"= {start} is out of range for a string of length {text.Length}.");
        }

        var length = text.Length - start;
        if (arguments.Count > 2 && !arguments.TryInt32(2, out length))
        {
            return null;
        }

        return length < 0 || length > text.Length - start
            ? arguments.FailAt(2, $"= {length} is out of range for a string of length {text.Length} from {start}.")
            : text.Substring(start, length);
    }

    private static object? EndsWith(in FunctionArguments arguments)
        => arguments.TryTextOrNull(0, out var text) && arguments.TryTextOrNull(1, out var end) ? Boxed.Of(text.EndsWith(end, StringComparison.Ordinal)) : null;

    private static object? StartsWith(in FunctionArguments arguments)
        => arguments.TryTextOrNull(0, out var text) && arguments.TryTextOrNull(1, out var start) ? Boxed.Of(text.StartsWith(start, StringComparison.Ordinal)) : null;

    private static object? CountWords(in FunctionArguments arguments)
    {
        if (!arguments.TryTextOrNull(0, out var text))
        {
            return null;
        }

        var words = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            words += !isSpace && !isInWord ? 1 : 0;
            isInWord = !isSpace;
        }

        return Boxed.Of(words);
    }
}
