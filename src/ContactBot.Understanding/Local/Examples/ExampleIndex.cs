using System.Runtime.InteropServices;

namespace ContactBot.Understanding.Local.Examples;

/// <summary>
/// The training sentences (normalized), found again when someone writes them as they are or with one slip: a letter too many, too
/// few, wrong, or a space in the wrong place. A sentence that several classes have is left out.
/// </summary>
internal sealed class ExampleIndex
{
    /// <summary>Below it, one letter makes another word: tari, tasi.</summary>
    private const int ShortestWithSlip = 6;

    /// <summary>Above it, the classifier sees enough of the sentence anyway.</summary>
    private const int LongestWithSlip = 80;

    private readonly Dictionary<ulong, int> _exact = [];
    private readonly Dictionary<ulong, List<int>> _withoutOneLetter = [];
    private readonly List<(string Letters, int Class)> _examples = [];

    public ExampleIndex(IReadOnlyList<string> texts, int[] classes)
    {
        foreach (var group in texts.Zip(classes).GroupBy(example => WithoutSpaces(example.First), example => example.Second))
        {
            if (group.Distinct().Count() == 1 && group.Key.Length > 0)
            {
                Add(group.Key, group.First());
            }
        }
    }

    /// <summary>The class that has this very sentence.</summary>
    public bool TryFindExact(ReadOnlySpan<char> text, out int @class)
    {
        Span<char> letters = stackalloc char[text.Length];
        letters = letters[..RemoveSpaces(text, letters)];
        if (_exact.TryGetValue(LetterHash.Of(letters), out var example) && letters.SequenceEqual(_examples[example].Letters))
        {
            @class = _examples[example].Class;
            return true;
        }

        @class = default;
        return false;
    }

    /// <summary>The class that has a sentence one slip away; none if several classes do.</summary>
    public bool TryFindWithOneSlip(ReadOnlySpan<char> text, out int @class)
    {
        @class = default;
        Span<char> letters = stackalloc char[LongestWithSlip + 1];
        if (text.Length > 2 * LongestWithSlip || text.Length - text.Count(' ') > letters.Length)
        {
            return false;
        }

        letters = letters[..RemoveSpaces(text, letters)];
        int? found = null;
        var isUnique = Collect(LetterHash.Of(letters), letters, ref found);
        for (var i = 0; i < letters.Length && isUnique; i++)
        {
            isUnique = Collect(LetterHash.Without(letters, i), letters, ref found);
        }

        @class = found ?? default;
        return isUnique && found is not null;
    }

    private bool Collect(ulong hash, ReadOnlySpan<char> letters, ref int? found)
    {
        if (!_withoutOneLetter.TryGetValue(hash, out var candidates))
        {
            return true;
        }

        foreach (var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            var (exampleLetters, @class) = _examples[candidate];
            if (OneSlip.IsBetween(letters, exampleLetters) && (found ??= @class) != @class)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string letters, int @class)
    {
        var index = _examples.Count;
        _examples.Add((letters, @class));
        _exact.TryAdd(LetterHash.Of(letters), index);
        if (letters.Length is < ShortestWithSlip or > LongestWithSlip)
        {
            return;
        }

        AddTo(LetterHash.Of(letters), index);
        for (var i = 0; i < letters.Length; i++)
        {
            AddTo(LetterHash.Without(letters, i), index);
        }
    }

    private void AddTo(ulong hash, int index) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(_withoutOneLetter, hash, out _) ??= new List<int>(1)).Add(index);

    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static int RemoveSpaces(ReadOnlySpan<char> text, Span<char> letters)
    {
        var written = 0;
        foreach (var character in text)
        {
            if (character != ' ')
            {
                letters[written++] = character;
            }
        }

        return written;
    }
}
