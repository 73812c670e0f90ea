using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// Reads the values of a list: each at the left, with or without a colon, and the words for it moved to the right, one or several a line. Where
/// nothing is moved to the right, a colon tells a value from the words for it.
/// </summary>
internal static class LuListReader
{
    public static IReadOnlyList<LuListValue> Read(IEnumerable<LuEntityBlock> blocks, DiagnosticBag diagnostics)
    {
        var values = new OrderedDictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in blocks)
        {
            if (block.Value is { } value)
            {
                WordsFor(values, value).AddRange(block.Lines.SelectMany(line => Split(line.Item)));
            }
            else
            {
                Read(block.Lines, values, diagnostics);
            }
        }

        return [.. values.Select(value => new LuListValue(value.Key, [value.Key, .. value.Value.Distinct(StringComparer.OrdinalIgnoreCase)]))];
    }

    private static void Read(List<LuLine> lines, OrderedDictionary<string, List<string>> values, DiagnosticBag diagnostics)
    {
        var left = lines.Count > 0 ? lines.Min(line => line.Indentation) : 0;
        var isFlat = lines.TrueForAll(line => line.Indentation == left) && lines.Exists(line => line.Item.EndsWith(':'));
        List<string>? words = null;
        foreach (var line in lines)
        {
            var isValue = isFlat ? line.Item.EndsWith(':') : line.Indentation == left;
            var text = isValue ? line.Item.TrimEnd(':', ' ', '\t') : line.Item;
            if (text.Length == 0)
            {
                diagnostics.Report(DialogError.Understanding, line.Location, "a line of a list must name a value or the words for it");
            }
            else if (isValue)
            {
                words = WordsFor(values, text);
            }
            else if (words is null)
            {
                diagnostics.Report(DialogError.Understanding, line.Location, "these words stand for no value; write \"- value :\" above them");
            }
            else
            {
                words.AddRange(Split(text));
            }
        }
    }

    private static List<string> WordsFor(OrderedDictionary<string, List<string>> values, string value)
    {
        if (!values.TryGetValue(value, out var words))
        {
            values.Add(value, words = []);
        }

        return words;
    }

    private static string[] Split(string text) => text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
