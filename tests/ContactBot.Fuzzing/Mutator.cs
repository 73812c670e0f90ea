namespace ContactBot.Fuzzing;

/// <summary>Damages texts. The same seed makes the same texts.</summary>
internal sealed class Mutator(FuzzTarget target, int seed)
{
    private const int MaximumChanges = 6;
    private const int MaximumRepetition = 3_000;
    private const int MaximumLength = 80_000;

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = Pick(target.Corpus);
        for (var changes = _random.Next(1, MaximumChanges + 1); changes > 0; changes--)
        {
            text = Change(text);
        }

        return text.Length <= MaximumLength ? text : text[..MaximumLength];
    }

    private string Change(string text)
    {
        var at = _random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + _random.Next(1, 20));
        return _random.Next(8) switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(at, text[at..end]),
            2 or 3 => text.Insert(at, Pick(target.Tokens)),
            4 => text.Remove(at, end - at).Insert(at, Pick(target.Tokens)),
            5 => text.Insert(at, ((char)_random.Next(1, _random.Next(2) == 0 ? 128 : 0x10000)).ToString()),
            6 => Splice(text[..at]),
            _ => Repeat(text, at, end),
        };
    }

    private string Splice(string head)
    {
        var other = Pick(target.Corpus);
        return head + other[_random.Next(other.Length + 1)..];
    }

    // Many times the same is what nesting and quadratic time come from; rarely, for it takes time.
    private string Repeat(string text, int at, int end)
    {
        var count = _random.Next(20) == 0 ? _random.Next(MaximumRepetition) : _random.Next(8);
        var piece = _random.Next(2) == 0 ? Pick(target.Tokens) : text[at..end];
        return text.Insert(at, string.Concat(Enumerable.Repeat(piece, count)));
    }

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];
}
