using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>Buttons: a text is what it shows and what it sends; a <c>[CardAction]</c> says more.</summary>
internal static class CardActions
{
    private const string SendsItsTitle = "imBack";

    public static List<CardAction> Create(object? value) => Generated.ListOf(value).ConvertAll(CreateOne);

    public static CardAction CreateOne(object? value)
    {
        if (ExpressionValues.PropertiesOf(value) is null)
        {
            var text = Generated.TextOf(value)?.Trim();
            return new CardAction { Type = SendsItsTitle, Title = text, Value = Generated.ElementOf(text) };
        }

        var properties = new OrderedDictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["type"] = SendsItsTitle };
        foreach (var (name, property) in Generated.PropertiesOf(value))
        {
            properties[name] = name is "value" or "channelData" ? property : Generated.TextOf(property);
        }

        return JsonSerializer.Deserialize(JsonValues.ToUtf8(properties), ActivityJson.Default.CardAction)!;
    }
}
