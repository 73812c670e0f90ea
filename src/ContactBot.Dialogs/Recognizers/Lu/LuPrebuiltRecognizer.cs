using System.Globalization;
using ContactBot.Dialogs.Recognizers.Entities;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// Finds a prebuilt entity and gives its value the form that dialogs made for Language Understanding expect: a number is a number, an amount has
/// <c>number</c> and <c>units</c>, a date has <c>type</c> and <c>timex</c>.
/// </summary>
internal sealed class LuPrebuiltRecognizer(string name) : EntityRecognizer
{
    private const string DateTimeVersion2 = "datetimeV2";
    private const string DateTime = "datetime";

    public override void Recognize(Utterance utterance, FoundEntities found)
    {
        if (utterance.Text.Length == 0)
        {
            return;
        }

        foreach (var result in PrebuiltEntities.All[name](utterance.Text, EntityCulture.Of(utterance.Locale)))
        {
            var value = ValueOf(result.Resolution, result.TypeName) ?? result.Text;
            found.Add(name, value, result.Text, result.Start, result.End + 1, result.TypeName);
            if (name.Equals(DateTimeVersion2, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(DateTime, value, result.Text, result.Start, result.End + 1, result.TypeName);
            }
        }
    }

    private static object? ValueOf(SortedDictionary<string, object>? resolution, string type)
    {
        if (resolution?.GetValueOrDefault("values") is List<Dictionary<string, string>> dates)
        {
            return new OrderedDictionary<string, object?>(2, StringComparer.Ordinal)
            {
                ["type"] = type[(type.LastIndexOf('.') + 1)..],
                ["timex"] = dates.Select(date => date.GetValueOrDefault("timex")).OfType<string>().Distinct(StringComparer.Ordinal).Select(object? (timex) => timex).ToList(),
            };
        }

        var value = resolution?.GetValueOrDefault("value");
        if (resolution?.GetValueOrDefault("unit") is string unit)
        {
            return new OrderedDictionary<string, object?>(2, StringComparer.Ordinal) { ["number"] = NumberOf(value), ["units"] = unit };
        }

        return type switch
        {
            "number" or "ordinal" or "percentage" => NumberOf(value),
            "boolean" => value,
            _ => null,
        };
    }

    private static object? NumberOf(object? value)
        => value is not string text ? value
            : long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) ? whole
            : double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : text;
}
