namespace ContactBot.Understanding.Evaluation;

/// <summary>How people write who are in a hurry: what a model must stand.</summary>
public static class Disturbance
{
    private const int OneWordIn = 10;
    private const int ShortestWithSlip = 3;

    private static readonly (string Word, string Short)[] Abbreviations =
    [
        ("non", "nn"), ("per", "x"), ("comunque", "cmq"), ("quando", "qnd"), ("grazie", "grz"), ("perché", "xké"), ("perche", "xke"), ("che", "ke"),
        ("quanto", "qnt"), ("dove", "dv"), ("come", "cm"), ("cosa", "cs"), ("sono", "sn"), ("anche", "anke"), ("questo", "qst"), ("tutto", "tt"),
    ];

    /// <summary>The ways to disturb a text, by name; each gives the same for the same text.</summary>
    public static IReadOnlyList<(string Name, Func<string, string> Of)> All { get; } =
    [
        ("accents", WithoutAccents),
        ("typing", WithSlips),
        ("shorthand", WithShorthand),
        ("lowercase", text => text.ToLowerInvariant()),
    ];

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormD).Where(character => char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.NonSpacingMark));

    private static string WithShorthand(string text) => string.Join(' ', text.Split(' ').Select(word =>
        Abbreviations.FirstOrDefault(pair => pair.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Short ?? word));

    private static string WithSlips(string text)
    {
        var random = new Random(text.Aggregate(17, (hash, character) => unchecked((hash * 31) + character)));
        return string.Join(' ', text.Split(' ').Select(word =>
            random.Next(OneWordIn) == 0 && word.Length >= ShortestWithSlip && word.All(char.IsLetter) ? Slip(word, random) : word));
    }

    private static string Slip(string word, Random random)
    {
        var place = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, word[place].ToString()),
            2 => $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}",
            _ => $"{word[..place]}{(char)('a' + random.Next(26))}{word[(place + 1)..]}",
        };
    }
}
