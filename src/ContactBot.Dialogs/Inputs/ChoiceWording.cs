using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Inputs;

/// <summary>
/// The words between answers that are offered in a sentence.
/// </summary>
/// <param name="Separator">Between any two but the last.</param>
/// <param name="Or">Between two, where there are two.</param>
/// <param name="OrMore">Between the last two, where there are more.</param>
/// <param name="HasNumbers">Whether each has its number before it.</param>
internal sealed record ChoiceWording(string Separator, string Or, string OrMore, bool HasNumbers)
{
    private static readonly ChoiceWording English = new(", ", " or ", ", or ", true);

    public static ChoiceWording Of(string locale) => LanguageOf(locale) switch
    {
        "it" => new(", ", " o ", " o ", true),
        "es" => new(", ", " o ", ", o ", true),
        "fr" => new(", ", " ou ", ", ou ", true),
        "de" => new(", ", " oder ", ", oder ", true),
        "pt" => new(", ", " ou ", ", ou ", true),
        "nl" => new(", ", " of ", ", of ", true),
        "sv" => new(", ", " eller ", " eller ", true),
        "tr" => new(", ", " veya ", " veya ", true),
        "bg" => new(", ", " или ", " или ", true),
        "ja" => new("、 ", " または ", "、 または ", true),
        "zh" => new("， ", " 要么 ", "， 要么 ", true),
        "ko" => new(", ", " 또는 ", " 또는 ", true),
        _ => English,
    };

    /// <summary>This wording with what <c>choiceOptions</c> give: an object, or a list in the order of this type's properties.</summary>
    public ChoiceWording With(object? options)
    {
        if (options is string text)
        {
            return With(JsonValues.Parse(text));
        }

        if (MemoryValues.ToList(options) is { } list)
        {
            return new(
                list.ElementAtOrDefault(0) as string ?? Separator,
                list.ElementAtOrDefault(1) as string ?? Or,
                list.ElementAtOrDefault(2) as string ?? OrMore,
                list.ElementAtOrDefault(3) as bool? ?? HasNumbers);
        }

        MemoryValues.TryGetProperty(options, "inlineSeparator", out var separator);
        MemoryValues.TryGetProperty(options, "inlineOr", out var or);
        MemoryValues.TryGetProperty(options, "inlineOrMore", out var orMore);
        MemoryValues.TryGetProperty(options, "includeNumbers", out var numbers);
        return new(separator as string ?? Separator, or as string ?? Or, orMore as string ?? OrMore, numbers as bool? ?? HasNumbers);
    }

    internal static string LanguageOf(string locale)
    {
        var end = locale.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? locale : locale[..end]).ToLowerInvariant();
    }
}
