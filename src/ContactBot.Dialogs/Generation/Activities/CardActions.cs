using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>Buttons: a text is what it shows and what it sends; a <c>[CardAction]</c> says more.</summary>
internal static class CardActions
{
    private const string SendsItsTitle = "imBack";

    public static List<CardAction> Create(object? value)
    {
        var buttons = Generated.ListOf(value);
        return buttons.TrueForAll(button => button is string) ? CreateFromTexts(buttons) : buttons.ConvertAll(CreateOne);
    }

    public static CardAction CreateOne(object? value)
    {
        if (ExpressionValues.PropertiesOf(value) is null)
        {
            return CreateFromTexts([Generated.TextOf(value)])[0];
        }

        var properties = new OrderedDictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["type"] = SendsItsTitle };
        foreach (var (name, property) in Generated.PropertiesOf(value))
        {
            properties[name] = name is "value" or "channelData" ? property : Generated.TextOf(property);
        }

        return JsonSerializer.Deserialize(JsonValues.ToUtf8(properties), ActivityJson.Default.CardAction)!;
    }

    /// <summary>Buttons that show and send the same text; the elements of one JSON document serve all of them.</summary>
    private static List<CardAction> CreateFromTexts(List<object?> texts)
    {
        var trimmed = texts.ConvertAll<object?>(text => (text as string)?.Trim());
        var actions = new List<CardAction>(trimmed.Count);
        foreach (var element in Generated.ElementOf(trimmed).EnumerateArray())
        {
            actions.Add(new CardAction { Type = SendsItsTitle, Title = trimmed[actions.Count] as string, Value = element });
        }

        return actions;
    }
}
