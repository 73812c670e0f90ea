using System.Globalization;

namespace ContactBot.Cases.Numbers;

/// <summary>
/// The number of a case as citizens use it: digits only, so that it can be typed on a phone, the last one a check digit
/// (ISO 7064 MOD 11,10), which finds every single wrong digit and nearly all swapped ones.
/// </summary>
public readonly record struct CaseNumber
{
    private const int MinimumDigits = 7;
    private const int MaximumDigits = 18;
    private const int LastGroup = 4;
    private const int Group = 3;

    private CaseNumber(string digits) => Digits = digits;

    /// <summary>As it is stored, check digit included.</summary>
    public string Digits { get; }

    /// <summary>As it is shown, such as <c>100 0019</c>.</summary>
    public string Display => Join(Groups(), " ");

    /// <summary>As it is read out: digit by digit, with a pause between the groups, such as <c>1 0 0, 0 0 1 4</c>.</summary>
    public string Spoken => Join(Groups().Select(group => string.Join(' ', group.AsEnumerable())), ", ");

    /// <summary>The number of a place in the sequence.</summary>
    /// <param name="sequence">At least 100,000, so that no number is too short to be told from a year or a postal code.</param>
    public static CaseNumber FromSequence(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 100_000);
        var digits = sequence.ToString(CultureInfo.InvariantCulture);
        return new CaseNumber(digits + CheckDigit.Of(digits));
    }

    /// <summary>Takes a number that this program has stored.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static CaseNumber Parse(string digits) => TryRead(digits, out var number) == CaseNumberReading.Valid
        ? number
        : throw new FormatException($"{digits} is not a case number.");

    /// <summary>Reads what a person wrote: spaces, dashes, dots and a leading sign such as <c>n.</c> or <c>#</c> do not matter.</summary>
    public static CaseNumberReading TryRead(string? text, out CaseNumber number)
    {
        number = default;
        Span<char> digits = stackalloc char[MaximumDigits];
        var count = 0;
        foreach (var character in WithoutSign(text))
        {
            if (char.IsAsciiDigit(character) && count < MaximumDigits)
            {
                digits[count++] = character;
            }
            else if (!IsSeparator(character))
            {
                return CaseNumberReading.NotANumber;
            }
        }

        if (count < MinimumDigits)
        {
            return CaseNumberReading.NotANumber;
        }

        if (!CheckDigit.IsValid(digits[..count]))
        {
            return CaseNumberReading.WrongCheckDigit;
        }

        number = new CaseNumber(digits[..count].ToString());
        return CaseNumberReading.Valid;
    }

    public override string ToString() => Display;

    private static ReadOnlySpan<char> WithoutSign(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.TrimStart("nNrRuUmM#.º° ");
    }

    private static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || character is '.' or '/' or '_' || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;

    private static string Join(IEnumerable<string> groups, string separator) => string.Join(separator, groups);

    private IEnumerable<string> Groups()
    {
        var digits = Digits;
        var head = digits.Length - LastGroup;
        for (var start = 0; start < head;)
        {
            var length = (head - start) % Group is var rest and > 0 ? rest : Group;
            yield return digits.Substring(start, length);
            start += length;
        }

        yield return digits[head..];
    }
}
