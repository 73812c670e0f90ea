namespace ContactBot.Understanding.Local.Examples;

/// <summary>
/// Hashes of letters, whole and with one left out, by which words and sentences one slip apart are found (FNV-1a, the same on every run).
/// </summary>
internal static class LetterHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> letters) => Without(letters, letters.Length);

    /// <summary>The hash as if the letter at <paramref name="position"/> were not there; at the length, that of all.</summary>
    public static ulong Without(ReadOnlySpan<char> letters, int position)
    {
        var hash = Basis;
        for (var i = 0; i < letters.Length; i++)
        {
            if (i != position)
            {
                hash = (hash ^ letters[i]) * Prime;
            }
        }

        return hash;
    }
}
