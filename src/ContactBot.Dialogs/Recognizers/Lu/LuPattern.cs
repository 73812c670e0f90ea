using System.Text;
using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>An example with entities, as a regular expression whose groups are the entities. Immutable and thread safe.</summary>
internal sealed class LuPattern
{
    /// <summary>With fewer letters beside the entities an example says nothing.</summary>
    private const int FewestLetters = 3;

    private const char GroupPrefix = 'e';

    private readonly Regex _expression;
    private readonly IReadOnlyList<LuLabel> _labels;

    private LuPattern(string intent, Regex expression, IReadOnlyList<LuLabel> labels) => (Intent, _expression, _labels) = (intent, expression, labels);

    public string Intent { get; }

    /// <summary>The pattern; null where hardly more than an entity would be left of the example.</summary>
    public static LuPattern? Create(string intent, LuUtterance utterance)
    {
        var builder = new Builder(utterance);
        var expression = builder.Build();
        return builder.Letters < FewestLetters ? null : new LuPattern(intent, SafeRegex.Create(expression, RegexOptions.IgnoreCase), utterance.Labels);
    }

    /// <summary>
    /// What stands for the labels, in their order, if the text (folded) is the example with other values; null where it is not.
    /// </summary>
    public IReadOnlyList<LuPatternValue>? Match(string folded, PatternTime time)
    {
        if (SafeRegex.Matches(_expression, folded, time) is not [var match, ..])
        {
            return null;
        }

        var values = new List<LuPatternValue>();
        for (var i = 0; i < _labels.Count; i++)
        {
            if (match.Groups[$"{GroupPrefix}{i}"] is { Success: true } group)
            {
                values.Add(new LuPatternValue(_labels[i], group.Index, group.Index + group.Length));
            }
        }

        return values;
    }

    private sealed class Builder(LuUtterance utterance)
    {
        private readonly StringBuilder _expression = new("^\\s*(?:");
        private readonly string _text = LuText.Fold(utterance.Text);
        private readonly HashSet<int> _operators = utterance.IsPattern ? [.. utterance.Operators] : [];
        private int _next;

        /// <summary>How many letters are the same in every sentence.</summary>
        public int Letters { get; private set; }

        public string Build()
        {
            Append(0, _text.Length, depth: 0);
            return _expression.Append(")[\\s\\p{P}]*$").ToString();
        }

        private void Append(int start, int end, int depth)
        {
            var at = start;
            while (_next < utterance.Labels.Count && utterance.Labels[_next] is var label && label.Depth == depth && label.Start <= end)
            {
                AppendText(at, label.Start);
                _expression.Append("(?<").Append(GroupPrefix).Append(_next).Append('>');
                _next++;
                if (_next < utterance.Labels.Count && utterance.Labels[_next].Depth > depth)
                {
                    Append(label.Start, label.End, depth + 1);
                }
                else
                {
                    _expression.Append(HasNumber(label) ? "\\S*\\d\\S*" : ".+?");
                }

                _expression.Append(')');
                at = label.End;
            }

            AppendText(at, end);
        }

        // A house number is not taken for a part of the street.
        private bool HasNumber(LuLabel label)
        {
            var value = _text.AsSpan(label.Start, label.Length);
            return value.ContainsAnyInRange('0', '9') && !value.Contains(' ');
        }

        private bool IsBesideOperator(int at) => _operators.Contains(at - 1) || _operators.Contains(at + 1);

        // In a pattern, [ ] is what may be left out and ( | ) what may be said instead.
        private void AppendText(int start, int end)
        {
            for (var at = start; at < end; at++)
            {
                var character = _text[at];
                var isOperator = _operators.Contains(at);
                Letters += char.IsLetterOrDigit(character) ? 1 : 0;
                _ = character switch
                {
                    '[' or '(' when isOperator => _expression.Append("(?:"),
                    ']' when isOperator => _expression.Append(")?"),
                    ')' or '|' when isOperator => _expression.Append(character),
                    ' ' => _expression.Append(IsBesideOperator(at) ? "\\s*" : "\\s+"),
                    _ => _expression.Append(Regex.Escape(character.ToString())),
                };
            }
        }
    }
}
