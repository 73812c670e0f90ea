using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ContactBot.Operators.CaseFiles;

/// <summary>Reads what dialogs and recognizers left as JSON out in plain Italian: a name and a value each.</summary>
public static class PlainWords
{
    private const int MaximumDepth = 4;
    private const int MaximumValues = 40;
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    // The names that dialogs and recognizers use most; others are shown as they were written, word by word.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["address"] = "Indirizzo",
        ["age"] = "Età",
        ["amount"] = "Importo",
        ["answer"] = "Risposta",
        ["category"] = "Categoria",
        ["city"] = "Comune",
        ["currency"] = "Importo",
        ["date"] = "Data",
        ["datetime"] = "Data e ora",
        ["datetimeV2"] = "Data e ora",
        ["description"] = "Descrizione",
        ["details"] = "Dettagli",
        ["document"] = "Documento",
        ["email"] = "E-mail",
        ["name"] = "Nome",
        ["number"] = "Numero",
        ["office"] = "Ufficio",
        ["ordinal"] = "Numero d’ordine",
        ["phone"] = "Telefono",
        ["phonenumber"] = "Telefono",
        ["place"] = "Luogo",
        ["service"] = "Servizio",
        ["street"] = "Via",
        ["subject"] = "Oggetto",
        ["time"] = "Ora",
        ["topic"] = "Argomento",
        ["type"] = "Tipo",
        ["url"] = "Indirizzo web",
        ["waste"] = "Rifiuto",
        ["where"] = "Dove",
        ["what"] = "Che cosa",
        ["when"] = "Quando",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The values of an object; what belongs to the machine (names with a dollar sign) and what is empty is left out.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? [.. PairsOf(element, depth: 0).Take(MaximumValues)] : [];

    /// <summary>The values by their property names.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(IReadOnlyDictionary<string, JsonElement> values) =>
        [.. values.SelectMany(pair => PairsOf(pair.Key, pair.Value, depth: 0)).Take(MaximumValues)];

    private static IEnumerable<(string Name, string Value)> PairsOf(JsonElement element, int depth) =>
        element.EnumerateObject().SelectMany(property => PairsOf(property.Name, property.Value, depth));

    private static IEnumerable<(string Name, string Value)> PairsOf(string name, JsonElement value, int depth)
    {
        if (name.StartsWith('$') || depth > MaximumDepth)
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => PairsOf(value, depth + 1),
            JsonValueKind.Array => PairsOfArray(name, value, depth),
            _ => TextOf(value) is { } text ? [(Label(name), text)] : [],
        };
    }

    // A recognizer gives the same value in several forms; objects inside lists hold the machine's.
    private static IEnumerable<(string Name, string Value)> PairsOfArray(string name, JsonElement array, int depth)
    {
        var texts = array.EnumerateArray().Select(TextOf).OfType<string>().Distinct().ToList();
        return texts.Count > 0
            ? [(Label(name), string.Join(", ", texts))]
            : array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).SelectMany(item => PairsOf(item, depth + 1));
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "sì",
        JsonValueKind.False => "no",
        _ => null,
    };

    /// <summary>The name of a property as a person reads it: <c>report.wasteType</c> is «Waste type».</summary>
    private static string Label(string path)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        if (Names.TryGetValue(name, out var known))
        {
            return known;
        }

        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? path : char.ToUpper(words[0], Italian) + words[1..];
    }
}
