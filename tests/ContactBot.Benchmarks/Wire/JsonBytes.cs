using System.Text;

namespace ContactBot.Benchmarks.Wire;

/// <summary>Finds a value in JSON without parsing it.</summary>
internal static class JsonBytes
{
    /// <summary>The text behind the last <paramref name="mark"/>, such as <c>"id":"</c>, up to the next quote; null if it isn't there.</summary>
    public static string? TextBehindLast(ReadOnlySpan<byte> json, ReadOnlySpan<byte> mark)
    {
        var place = json.LastIndexOf(mark);
        if (place < 0)
        {
            return null;
        }

        var rest = json[(place + mark.Length)..];
        var end = rest.IndexOf((byte)'"');
        return end < 0 ? null : Encoding.UTF8.GetString(rest[..end]);
    }
}
