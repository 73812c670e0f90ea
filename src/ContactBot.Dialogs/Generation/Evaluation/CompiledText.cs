using System.Runtime.CompilerServices;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>A text with its literals joined and its expressions parsed.</summary>
internal sealed class CompiledText
{
    private readonly Segment[] _segments;
    private readonly int _literalLength;
    private readonly string? _literal;

    /// <param name="segments">In the order written; none for the empty text.</param>
    public CompiledText(Segment[] segments)
    {
        _segments = segments;
        _literalLength = segments.Sum(segment => segment.Literal?.Length ?? 0);
        _literal = segments.Length switch
        {
            0 => "",
            1 => segments[0].Literal,
            _ => null,
        };
    }

    /// <summary>Whether it is nothing but one expression.</summary>
    public bool IsExpression => _segments is [{ Expression: not null }];

    public IEnumerable<CompiledExpression> Expressions => _segments.Where(segment => segment.Expression is not null).Select(segment => segment.Expression!);

    /// <summary>The text, or, when it is nothing but one expression, the value of that.</summary>
    public object? Evaluate(TemplateFrame frame)
    {
        if (_literal is not null)
        {
            return _literal;
        }

        return _segments.Length == 1 ? _segments[0].Expression!.Evaluate(frame) : Join(frame);
    }

    /// <summary>Every combination of what its expressions can be; the last one varies first.</summary>
    public List<object?> Expand(TemplateFrame frame)
    {
        if (_literal is not null)
        {
            return [_literal];
        }

        if (_segments.Length == 1)
        {
            return _segments[0].Expression!.Expand(frame);
        }

        var culture = frame.Run.EvaluationOptions.Culture ?? System.Globalization.CultureInfo.CurrentCulture;
        List<string> texts = [""];
        foreach (var segment in _segments)
        {
            var alternatives = segment.Expression is { } expression
                ? expression.Expand(frame).ConvertAll(value => ExpressionValues.ToText(value, culture))
                : [segment.Literal!];
            if (!frame.Run.TryExpand((long)texts.Count * alternatives.Count))
            {
                return [];
            }

            texts = [.. texts.SelectMany(text => alternatives, string.Concat)];
        }

        return [.. texts];
    }

    private string? Join(TemplateFrame frame)
    {
        var culture = frame.Run.EvaluationOptions.Culture ?? System.Globalization.CultureInfo.CurrentCulture;
        var text = new DefaultInterpolatedStringHandler(_literalLength, _segments.Length, culture, stackalloc char[256]);
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            if (segment.Literal is { } literal)
            {
                text.AppendLiteral(literal);
                continue;
            }

            var value = segment.Expression!.Evaluate(frame);
            if (frame.Failed)
            {
                text.Clear();
                return null;
            }

            text.AppendFormatted(value as string ?? ExpressionValues.ToText(value, culture));
            if (!frame.Run.TryMake(text.Text.Length))
            {
                text.Clear();
                return null;
            }
        }

        return text.ToStringAndClear();
    }

    /// <summary>A literal or an expression.</summary>
    internal readonly record struct Segment(string? Literal, CompiledExpression? Expression);
}
