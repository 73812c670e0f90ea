namespace ContactBot.Activities;

/// <summary>Content types of cards and of the multipart part that carries an activity.</summary>
public static class AttachmentContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string HeroCard = "application/vnd.microsoft.card.hero";
    public const string ThumbnailCard = "application/vnd.microsoft.card.thumbnail";
    public const string ReceiptCard = "application/vnd.microsoft.card.receipt";
    public const string SigninCard = "application/vnd.microsoft.card.signin";
    public const string OAuthCard = "application/vnd.microsoft.card.oauth";
    public const string AudioCard = "application/vnd.microsoft.card.audio";
    public const string VideoCard = "application/vnd.microsoft.card.video";
    public const string AnimationCard = "application/vnd.microsoft.card.animation";

    /// <summary>The part of a multipart upload that holds the activity.</summary>
    public const string Activity = "application/vnd.microsoft.activity";
}
