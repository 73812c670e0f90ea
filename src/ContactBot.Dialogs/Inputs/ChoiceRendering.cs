using System.Globalization;
using System.Text;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Adds the answers to a question, in a form that the channel can show.</summary>
internal static class ChoiceRendering
{
    private const int LongestButton = 20;
    private const int MostInline = 3;

    public static Activity Add(Activity prompt, IReadOnlyList<Choice> choices, ChoiceStyle style, ChoiceWording wording, string? channel)
    {
        switch (style == ChoiceStyle.Auto ? StyleFor(choices, channel) : style)
        {
            case ChoiceStyle.Inline:
                prompt.Text = Inline(prompt.Text, choices, wording);
                break;
            case ChoiceStyle.List:
                prompt.Text = List(prompt.Text, choices, wording);
                break;
            case ChoiceStyle.SuggestedAction:
                prompt.SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(Button)] };
                break;
            case ChoiceStyle.HeroCard:
                prompt.Attachments = [.. prompt.Attachments ?? [], HeroCard(prompt.Text, choices)];
                prompt.Text = null;
                break;
        }

        return prompt;
    }

    private static ChoiceStyle StyleFor(IReadOnlyList<Choice> choices, string? channel)
    {
        var isLong = choices.Any(choice => choice.Title.Length > LongestButton);
        return !isLong && choices.Count <= MostButtons(channel) ? ChoiceStyle.SuggestedAction
            : !isLong && choices.Count <= MostCardButtons(channel) ? ChoiceStyle.HeroCard
            : !isLong && choices.Count <= MostInline ? ChoiceStyle.Inline
            : ChoiceStyle.List;
    }

    private static int MostButtons(string? channel) => channel?.ToLowerInvariant() switch
    {
        "directline" or "webchat" or "emulator" or "directlinespeech" or "telegram" or "slack" or "omnichannel" => 100,
        "kik" => 20,
        "line" => 13,
        "facebook" or "skype" => 10,
        "whatsapp" => 3,
        _ => 0,
    };

    // Of channels that show no buttons of their own.
    private static int MostCardButtons(string? channel) => channel?.ToLowerInvariant() switch
    {
        "cortana" => 100,
        "msteams" => 50,
        _ => 0,
    };

    private static string Inline(string? text, IReadOnlyList<Choice> choices, ChoiceWording wording)
    {
        var sentence = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            sentence.Append(index == 0 ? "" : index < choices.Count - 1 ? wording.Separator : choices.Count == 2 ? wording.Or : wording.OrMore);
            if (wording.HasNumbers)
            {
                sentence.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            sentence.Append(choices[index].Title);
        }

        return sentence.ToString();
    }

    private static string List(string? text, IReadOnlyList<Choice> choices, ChoiceWording wording)
    {
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            lines.Append(index == 0 ? "" : "\n   ");
            lines.Append(wording.HasNumbers ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ").Append(choices[index].Title);
        }

        return lines.ToString();
    }

    private static CardAction Button(Choice choice) => choice.Action ?? new CardAction
    {
        Type = "imBack",
        Title = choice.Value,
        Value = JsonSerializer.SerializeToElement(choice.Value, ActivityJson.Default.String),
    };

    private static Attachment HeroCard(string? text, IReadOnlyList<Choice> choices)
    {
        var buttons = choices.Select(Button).Select(button => (object?)new OrderedDictionary<string, object?>
        {
            ["type"] = button.Type,
            ["title"] = button.Title,
            ["value"] = button.Value,
        });
        return new Attachment
        {
            ContentType = AttachmentContentTypes.HeroCard,
            Content = ActivityValues.ToElement(new OrderedDictionary<string, object?> { ["text"] = text, ["buttons"] = buttons.ToList() }),
        };
    }
}
