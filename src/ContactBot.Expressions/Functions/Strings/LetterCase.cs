using System.Globalization;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Strings;

/// <summary>Upper, lower, sentence and title case, by the rules of a culture.</summary>
internal static class LetterCase
{
    private static readonly FunctionSignature TextAndLocale = FunctionSignature.Of(Text).Optionally(Text);

    public static IEnumerable<ExpressionFunction> All =>
    [
        Create("toLower", static (text, culture) => culture.TextInfo.ToLower(text)),
        Create("toUpper", static (text, culture) => culture.TextInfo.ToUpper(text)),
        Create("sentenceCase", static (text, culture) => text.Length == 0 ? text : string.Concat(culture.TextInfo.ToUpper(text[..1]), culture.TextInfo.ToLower(text[1..]))),
        Create("titleCase", ToTitleCase),
    ];

    /// <summary>Every word with its first letter large and the others small; a word that begins with a digit has none large.</summary>
    private static string ToTitleCase(string text, CultureInfo culture) => string.Create(text.Length, (text, culture), static (letters, source) =>
    {
        source.culture.TextInfo.ToLower(source.text).CopyTo(letters);
        var isInWord = false;
        for (var index = 0; index < letters.Length; index++)
        {
            var isPart = char.IsLetterOrDigit(letters[index]) || (isInWord && letters[index] is '\'' or '’');
            letters[index] = isPart && !isInWord ? source.culture.TextInfo.ToUpper(letters[index]) : letters[index];
            isInWord = isPart;
        }
    });

    private static ExpressionFunction Create(string name, Func<string, CultureInfo, string> transform)
        => ExpressionFunction.Create(name, TextAndLocale, Text, (in arguments) => arguments.TryTextOrNull(0, out var text) && arguments.TryCulture(1, out var culture) ? transform(text, culture) : null);
}
