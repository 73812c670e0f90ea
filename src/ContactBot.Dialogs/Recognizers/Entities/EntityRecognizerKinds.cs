using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>What each <c>$kind</c> of entity recognizer is made by.</summary>
internal static class EntityRecognizerKinds
{
    private const string Pattern = "Microsoft.RegexEntityRecognizer";

    private static readonly FrozenDictionary<string, string> Prebuilt = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Microsoft.AgeEntityRecognizer"] = "age",
        ["Microsoft.ConfirmationEntityRecognizer"] = "boolean",
        ["Microsoft.CurrencyEntityRecognizer"] = "currency",
        ["Microsoft.DateTimeEntityRecognizer"] = "datetime",
        ["Microsoft.DimensionEntityRecognizer"] = "dimension",
        ["Microsoft.EmailEntityRecognizer"] = "email",
        ["Microsoft.GuidEntityRecognizer"] = "guid",
        ["Microsoft.HashtagEntityRecognizer"] = "hashtag",
        ["Microsoft.IpEntityRecognizer"] = "ip",
        ["Microsoft.MentionEntityRecognizer"] = "mention",
        ["Microsoft.NumberEntityRecognizer"] = "number",
        ["Microsoft.NumberRangeEntityRecognizer"] = "numberrange",
        ["Microsoft.OrdinalEntityRecognizer"] = "ordinal",
        ["Microsoft.PercentageEntityRecognizer"] = "percentage",
        ["Microsoft.PhoneNumberEntityRecognizer"] = "phonenumber",
        ["Microsoft.TemperatureEntityRecognizer"] = "temperature",
        ["Microsoft.UrlEntityRecognizer"] = "url",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<EntityRecognizer> Load(DialogDefinition definition, string name)
        => [.. definition.Items(name).Select(node => Load(definition, node)).OfType<EntityRecognizer>()];

    private static EntityRecognizer? Load(DialogDefinition definition, SourceNode node)
    {
        if (definition.Loader.KindOf(node) is not { } kind)
        {
            return null;
        }

        if (Prebuilt.TryGetValue(kind, out var prebuilt))
        {
            return new PrebuiltEntityRecognizer(PrebuiltEntities.All[prebuilt]);
        }

        if (kind != Pattern)
        {
            definition.Loader.ReportUnknownKind(node, kind, Prebuilt.Keys.Append(Pattern));
            return null;
        }

        var part = definition.Part(node, "entity");
        part.Require("name");
        part.Require("pattern");
        return node["name"]?.Text is { } entity && SafeRegex.Load(part, "pattern", RegexOptions.None) is { } pattern ? new PatternEntityRecognizer(entity, pattern) : null;
    }
}
