namespace ContactBot.Understanding.Local.Examples;

/// <summary>Whether two words or sentences differ by at most one letter too many, too few, wrong, or swapped with its neighbour.</summary>
public static class OneSlip
{
    public static bool IsBetween(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        var end = CommonSuffixLength(one, other);
        one = one[..^end];
        other = other[..^end];
        return (one.Length <= 1 && other.Length <= 1)
            || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
