using System.Collections.Frozen;
using ContactBot.Activities;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>The structures that are cards.</summary>
internal static class CardTypes
{
    private const string Adaptive = "adaptivecard";

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        ["herocard"] = AttachmentContentTypes.HeroCard,
        ["thumbnailcard"] = AttachmentContentTypes.ThumbnailCard,
        ["audiocard"] = AttachmentContentTypes.AudioCard,
        ["videocard"] = AttachmentContentTypes.VideoCard,
        ["animationcard"] = AttachmentContentTypes.AnimationCard,
        ["signincard"] = AttachmentContentTypes.SigninCard,
        ["oauthcard"] = AttachmentContentTypes.OAuthCard,
        ["receiptcard"] = AttachmentContentTypes.ReceiptCard,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The content type of a card other than an Adaptive Card; null when the type is none.</summary>
    public static string? ContentTypeOf(string type) => ContentTypes.GetValueOrDefault(type);

    /// <summary>Whether the type is an Adaptive Card, whose content is its own JSON.</summary>
    public static bool IsAdaptive(string type) => type.Equals(Adaptive, StringComparison.OrdinalIgnoreCase);

    /// <summary>The content type that the short name of a card stands for, or the name itself.</summary>
    public static string Resolve(string contentType) => ContentTypeOf(contentType) ?? (IsAdaptive(contentType) ? AttachmentContentTypes.AdaptiveCard : contentType);
}
