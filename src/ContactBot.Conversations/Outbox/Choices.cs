using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContactBot.Activities;

namespace ContactBot.Conversations.Outbox;

/// <summary>
/// The choices that a message offers, where the channel has no buttons or only some: they are shown numbered or by title, and
/// what comes back is turned into what the button would have sent.
/// </summary>
public static partial class Choices
{
    private const int MaximumDigits = 2;

    /// <summary>What a message offers to choose from, in order: its suggested actions, or else the buttons of its cards.</summary>
    public static IReadOnlyList<CardAction> Of(Activity activity)
    {
        var suggested = activity.SuggestedActions?.Actions?.Where(IsChoice).ToList();
        return suggested is { Count: > 0 } ? suggested : [.. CardButtons(activity).Where(IsChoice)];
    }

    /// <summary>Whether choosing it says something in the conversation, and does not open a page or call a number.</summary>
    public static bool IsChoice(CardAction action) =>
        action.Type is null or "imBack" or "postBack" or "messageBack" && !string.IsNullOrWhiteSpace(action.Title);

    /// <summary>All buttons of the message's cards.</summary>
    public static IEnumerable<CardAction> CardButtons(Activity activity) =>
        (activity.Attachments ?? [])
            .Where(attachment => attachment.Content is { ValueKind: JsonValueKind.Object } && attachment.ContentType is
                AttachmentContentTypes.HeroCard or AttachmentContentTypes.ThumbnailCard)
            .SelectMany(attachment => attachment.Content!.Value.TryGetProperty("buttons", out var buttons) && buttons.ValueKind == JsonValueKind.Array
                ? buttons.EnumerateArray().Select(button => button.Deserialize(ChoiceJson.Default.CardAction)!)
                : []);

    /// <summary>The choices of the last message that has some, as they are kept with the route; null if none.</summary>
    internal static string? OfferedBy(IEnumerable<Activity> activities)
    {
        var offered = activities.Select(Of).LastOrDefault(choices => choices.Count > 0);
        return offered is null ? null : JsonSerializer.Serialize([.. offered], ChoiceJson.Default.ListCardAction);
    }

    /// <summary>Turns a number or a title into what the button stands for; anything else stays as it is.</summary>
    internal static void Choose(Activity activity, string? offered)
    {
        if (offered is null || activity.Type != ActivityTypes.Message || string.IsNullOrWhiteSpace(activity.Text))
        {
            return;
        }

        var choices = JsonSerializer.Deserialize(offered, ChoiceJson.Default.ListCardAction)!;
        var written = activity.Text.Trim();
        var chosen = NumberOf(written) is { } number
            ? choices.ElementAtOrDefault(number - 1)
            : choices.Find(choice => string.Equals(choice.Title, written, StringComparison.OrdinalIgnoreCase));
        switch (chosen?.Value)
        {
            case null when chosen is not null:
                activity.Text = chosen.Title;
                break;
            case { ValueKind: JsonValueKind.String } text:
                activity.Text = text.GetString();
                break;
            case { } value:
                activity.Text = chosen!.Type == "messageBack" ? chosen.Text : chosen.Title;
                activity.Value = value;
                break;
        }
    }

    // «2», «2.» and «2)» are all meant as the second.
    private static int? NumberOf(string text)
    {
        var digits = text.TrimEnd('.', ')', ' ');
        return digits.Length <= MaximumDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
    [JsonSerializable(typeof(List<CardAction>))]
    private sealed partial class ChoiceJson : JsonSerializerContext;
}
