using ContactBot.Activities;
using ContactBot.Conversations.Outbox;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>An activity for WhatsApp: text with its marks, files, buttons for up to three choices and a list for up to ten.</summary>
internal static class WhatsAppRendering
{
    public const int MaximumButtons = 3;
    private const int MaximumItems = 10;
    private const int MaximumCharacters = 1600;
    private const int MaximumQuestion = 1000;
    private const string Question = "Scelga una risposta:";

    public static IReadOnlyList<WirePart> Render(Activity activity)
    {
        var choices = Choices.Of(activity);
        var text = MessageText.Of(activity, TwilioChannels.WhatsApp);
        var files = MessageText.Files(activity).Select(file => new WirePart { MediaUrl = file.ContentUrl });
        if (choices.Count == 0 || choices.Count > MaximumItems)
        {
            var whole = choices.Count == 0 ? text : $"{text}\n{MessageText.Numbered(choices)}".Trim();
            return [.. Split(whole), .. files];
        }

        // The variable of a content may hold no line feed: what stands before the last paragraph goes as a message of its own.
        var cut = text.LastIndexOf('\n');
        var (before, question) = cut < 0 ? ("", text) : (text[..cut], text[(cut + 1)..]);
        if (question.Length is 0 or > MaximumQuestion)
        {
            (before, question) = (text, Question);
        }

        return [.. Split(before), .. files, new WirePart { Body = question, Choices = choices }];
    }

    private static IEnumerable<WirePart> Split(string text) =>
        TextSplitter.Split(text, piece => piece.Length <= MaximumCharacters).Select(piece => new WirePart { Body = piece });
}
