using System.Collections.Frozen;
using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>Who sends an activity, and for what they may speak.</summary>
internal sealed record BotFrameworkCaller
{
    /// <summary>A program on this machine, without a token.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The one address of the channel that the token is for; null if it names none.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channels that the token's key speaks for; empty means all.</summary>
    public FrozenSet<string> Endorsements { get; init; } = FrozenSet<string>.Empty;

    /// <returns>Why the caller may not send this activity; null if they may.</returns>
    public string? Refuses(Activity activity) => activity switch
    {
        _ when IsAnonymous && !new Uri(activity.ServiceUrl!).IsLoopback =>
            "CB3405: without a token, «serviceUrl» must be an address of this machine.",
        _ when ServiceUrl is not null && !string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal) =>
            "CB3406: the token is for another «serviceUrl» than the activity's.",
        _ when Endorsements.Count > 0 && !Endorsements.Contains(activity.ChannelId!) =>
            "CB3407: the key that signed the token does not speak for this channel.",
        _ => null,
    };
}
