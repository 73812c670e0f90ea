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
        Create("titleCase", static (text, culture) => culture.TextInfo.ToTitleCase(culture.TextInfo.ToLower(text))),
    ];

    private static ExpressionFunction Create(string name, Func<string, CultureInfo, string> transform)
        => ExpressionFunction.Create(name, TextAndLocale, Text, (in arguments) => arguments.TryTextOrNull(0, out var text) && arguments.TryCulture(1, out var culture) ? transform(text, culture) : null);
}
