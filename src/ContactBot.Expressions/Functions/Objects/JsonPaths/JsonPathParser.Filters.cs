using System.Globalization;
using System.Text.RegularExpressions;
using ContactBot.Expressions.Functions.Strings;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <content>Filters: conditions joined by <c>&amp;&amp;</c> and <c>||</c>, in parentheses or not.</content>
internal sealed partial class JsonPathParser
{
    private const int DeepestFilter = 50;

    private static readonly string[] Comparisons = ["===", "!==", "==", "!=", "<>", "<=", ">=", "=~", "<", ">"];

    private int _nesting;

    private FilterStep ParseFilter()
    {
        _position++;
        SkipSpace();
        Take('(');
        var condition = ParseEither();
        Take(')');
        return new(condition);
    }

    private PathCondition ParseEither()
    {
        var left = ParseBoth();
        while (TryTake("||"))
        {
            left = new PathCondition.Either(left, ParseBoth());
        }

        return left;
    }

    private PathCondition ParseBoth()
    {
        var left = ParseCondition();
        while (TryTake("&&"))
        {
            left = new PathCondition.Both(left, ParseCondition());
        }

        return left;
    }

    private PathCondition ParseCondition()
    {
        SkipSpace();
        if (Current == '(')
        {
            _nesting = _nesting < DeepestFilter ? _nesting + 1 : throw new FormatException($"The filter nests deeper than {DeepestFilter} levels.");
            _position++;
            var inner = ParseEither();
            Take(')');
            _nesting--;
            return inner;
        }

        var left = ParseOperand();
        foreach (var comparison in Comparisons)
        {
            if (TryTake(comparison))
            {
                return new PathCondition.Comparison(left, comparison, ParseOperand());
            }
        }

        return left.IsPath ? new PathCondition.Existence(left) : throw Unexpected();
    }

    private PathOperand ParseOperand()
    {
        SkipSpace();
        switch (Current)
        {
            case '@' or '$':
                return new(ParsePath());
            case '\'' or '"':
                return new(ParseQuoted());
            case '/':
                return new(ParseRegex());
        }

        foreach (var (word, value) in ((string, object?)[])[("true", Boxed.True), ("false", Boxed.False), ("null", null)])
        {
            if (TryTake(word))
            {
                return new(value);
            }
        }

        return new(ParseNumber());
    }

    private Regex ParseRegex()
    {
        var end = text.IndexOf('/', _position + 1);
        var pattern = end < 0 ? throw Unexpected() : text[(_position + 1)..end];
        _position = end + 1;
        return LimitedRegex.Create(pattern, TryTake("i") ? RegexOptions.IgnoreCase : RegexOptions.None);
    }

    private object? ParseNumber()
    {
        var start = _position;
        while (char.IsAsciiDigit(Current) || Current is '-' or '+' or '.' or 'e' or 'E')
        {
            _position++;
        }

        var digits = text.AsSpan(start, _position - start);
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return Boxed.Of(integer);
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : throw Unexpected();
    }

    private bool TryTake(string expected)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, _position, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }
}
