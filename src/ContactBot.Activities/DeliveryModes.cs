namespace ContactBot.Activities;

/// <summary>The values of <see cref="Activity.DeliveryMode"/>; absent means <c>normal</c>.</summary>
public static class DeliveryModes
{
    /// <summary>The replies are wanted in the response to the request that brings the activity.</summary>
    public const string ExpectReplies = "expectReplies";
}
