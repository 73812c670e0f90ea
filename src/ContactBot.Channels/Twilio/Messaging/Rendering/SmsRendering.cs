using ContactBot.Activities;
using ContactBot.Conversations.Outbox;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>An activity as SMS: text, links, a short numbered list.</summary>
internal static class SmsRendering
{
    private const int MaximumCharacters = 1600;

    public static IReadOnlyList<WirePart> Render(Activity activity, int maximumSegments)
    {
        var choices = Choices.Of(activity);
        var blocks = new List<string> { MessageText.Of(activity, TwilioChannels.Sms) };
        blocks.AddRange(MessageText.Files(activity).Select(file => $"{file.Name ?? "File"}: {file.ContentUrl}"));
        if (choices.Count > 0)
        {
            blocks.Add(MessageText.Numbered(choices));
        }

        var text = SmsText.Economize(string.Join('\n', blocks.Where(block => block.Length > 0)));
        return
        [
            .. TextSplitter.Split(text, piece => piece.Length <= MaximumCharacters && SmsText.CountSegments(piece) <= maximumSegments)
                .Select(piece => new WirePart { Body = piece }),
        ];
    }
}
