namespace ContactBot.Dialogs.Assignment;

/// <summary>The parts of a message that no entity covers.</summary>
internal static class UnrecognizedText
{
    public static List<object?> Of(string text, IEnumerable<RecognizedEntity> recognized)
    {
        var parts = new List<object?>();
        var current = 0;
        foreach (var entity in recognized.Where(entity => entity.Start >= 0 && entity.End <= text.Length).OrderBy(entity => entity.Start))
        {
            if (entity.Start > current)
            {
                AddPart(parts, text.AsSpan(current, entity.Start - current));
            }

            current = Math.Max(current, entity.End);
        }

        AddPart(parts, text.AsSpan(current));
        return parts;
    }

    private static void AddPart(List<object?> parts, ReadOnlySpan<char> part)
    {
        var trimmed = part.Trim();
        if (!trimmed.IsEmpty)
        {
            parts.Add(trimmed.ToString());
        }
    }
}
