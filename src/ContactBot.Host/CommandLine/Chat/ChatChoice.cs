using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Host.CommandLine.Chat;

/// <summary>
/// A button that can be chosen by its number.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Value">What it sends; its title where it has none.</param>
/// <param name="Address">The page that it opens instead of sending anything.</param>
internal sealed record ChatChoice(string Title, JsonElement? Value, string? Address)
{
    public static ChatChoice Of(CardAction action)
    {
        var title = action.Title ?? TextOf(action.Value) ?? action.Text ?? "";
        return action.Type is "openUrl" or "call" or "signin"
            ? new ChatChoice(title, null, TextOf(action.Value) ?? title)
            : new ChatChoice(title, action.Value, null);
    }

    /// <summary>What choosing it sends; null where it sends nothing.</summary>
    public Activity? Message() => Address is not null ? null
        : Value is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } ? new Activity { Type = ActivityTypes.Message, Value = Value }
        : new Activity { Type = ActivityTypes.Message, Text = TextOf(Value) ?? Title };

    private static string? TextOf(JsonElement? value) => value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } given ? given.ToString() : null;
}
