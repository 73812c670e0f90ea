namespace ContactBot.Understanding.Local.Text;

/// <summary>
/// Brings the many ways to write one sentence to one: folded letters, single spaces, no letter three times in a row, shorthand
/// spelled out.
/// </summary>
internal sealed class TextNormalizer(bool italian)
{
    /// <summary>Characters of a message that are read; what a citizen wants stands at its beginning.</summary>
    public const int MaximumInput = 1_000;

    /// <summary>Length of a buffer that every normalized text fits in: a one-letter word can become nine letters.</summary>
    public const int MaximumOutput = 6 * MaximumInput;

    /// <summary>Writes the normalized text and returns its length; 0 if nothing in the text can be read.</summary>
    public int Normalize(ReadOnlySpan<char> text, Span<char> destination)
    {
        Span<char> token = stackalloc char[MaximumInput];
        var read = text[..Math.Min(text.Length, MaximumInput)];
        var (tokenLength, written) = (0, 0);

        foreach (var character in read)
        {
            var folded = CharacterFolding.Fold(character);
            if (folded == CharacterFolding.Separator)
            {
                written = Append(token[..tokenLength], destination, written);
                tokenLength = 0;
            }
            else if (folded != CharacterFolding.Nothing)
            {
                token[tokenLength++] = folded;
            }
        }

        return Append(token[..tokenLength], destination, written);
    }

    public string Normalize(string text)
    {
        var destination = new char[MaximumOutput];
        return new string(destination, 0, Normalize(text, destination));
    }

    private int Append(Span<char> token, Span<char> destination, int written)
    {
        if (token.IsEmpty)
        {
            return written;
        }

        ReadOnlySpan<char> word = token[..WithoutStretching(token)];
        if (italian)
        {
            word = Shorthand.Expand(word);
        }

        if (written > 0)
        {
            destination[written++] = ' ';
        }

        return italian ? AppendWithoutK(word, destination, written) : AppendAsIs(word, destination, written);
    }

    private static int WithoutStretching(Span<char> token)
    {
        var (start, written) = (0, 0);
        while (start < token.Length)
        {
            var letter = token[start];
            var run = token[start..].IndexOfAnyExcept(letter);
            run = run < 0 ? token.Length - start : run;
            var kept = run > 2 && char.IsLetter(letter) ? 1 : run;
            token.Slice(start, kept).CopyTo(token[written..]);
            (start, written) = (start + run, written + kept);
        }

        return written;
    }

    private static int AppendAsIs(ReadOnlySpan<char> word, Span<char> destination, int written)
    {
        word.CopyTo(destination[written..]);
        return written + word.Length;
    }

    /// <remarks>"Ke kosa", "kiedere": k is no letter of Italian words, it stands for c or ch.</remarks>
    private static int AppendWithoutK(ReadOnlySpan<char> word, Span<char> destination, int written)
    {
        if (word.Length < 2 || !word.Contains('k'))
        {
            return AppendAsIs(word, destination, written);
        }

        for (var i = 0; i < word.Length; i++)
        {
            destination[written++] = word[i] == 'k' ? 'c' : word[i];
            if (word[i] == 'k' && i + 1 < word.Length && word[i + 1] is 'e' or 'i')
            {
                destination[written++] = 'h';
            }
        }

        return written;
    }
}
