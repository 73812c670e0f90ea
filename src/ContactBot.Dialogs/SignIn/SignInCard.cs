using ContactBot.Activities;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.SignIn;

/// <summary>The card with the button that opens the sign-in page.</summary>
internal static class SignInCard
{
    // What these channels know is a plain sign-in card.
    private static readonly string[] WithoutOAuthCard = ["cortana", "skype", "skypeforbusiness"];

    public static Attachment Create(string? channelId, string connectionName, string? title, string? text, SignInOffer offer)
    {
        var isPlain = WithoutOAuthCard.Contains(channelId, StringComparer.OrdinalIgnoreCase);
        var content = new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["text"] = text };
        if (!isPlain)
        {
            content["connectionName"] = connectionName;
            if (offer.TokenExchangeResource is { } resource)
            {
                content["tokenExchangeResource"] = Expressions.JsonValues.FromElement(resource);
            }
        }

        content["buttons"] = new List<object?>
        {
            new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["type"] = "signin", ["title"] = title, ["text"] = text, ["value"] = offer.Link },
        };
        return new Attachment
        {
            ContentType = isPlain ? AttachmentContentTypes.SigninCard : AttachmentContentTypes.OAuthCard,
            Content = ActivityValues.ToElement(content),
        };
    }
}
