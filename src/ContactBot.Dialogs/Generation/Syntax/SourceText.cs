namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>The text of a file, able to tell in which line an offset is.</summary>
internal sealed class SourceText(string id, string text)
{
    private int[]? _lineStarts;

    public string Id { get; } = id;

    public string Text { get; } = text;

    /// <summary>Line and column of an offset, both from 1.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return [.. starts];
    }
}
