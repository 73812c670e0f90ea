using System.Collections.Frozen;

namespace ContactBot.Cases.Citizens;

/// <summary>
/// What a citizen is known by. A telephone number is one address whatever comes over it; everything else belongs to its channel,
/// where nobody but the channel itself vouches for it.
/// </summary>
/// <param name="ChannelId">A channel, or <see cref="Telephone"/>.</param>
/// <param name="Address">What it calls the citizen.</param>
public sealed record CitizenAddress(string ChannelId, string Address)
{
    /// <summary>Stands for every channel that knows people by number.</summary>
    public const string Telephone = "phone";

    private static readonly FrozenSet<string> OverTelephone = ["sms", "whatsapp", "telephony", "voice"];

    /// <summary>The address of a conversation's citizen.</summary>
    public static CitizenAddress Of(string channelId, string userId) =>
        OverTelephone.Contains(channelId) && userId.StartsWith('+') ? new(Telephone, userId) : new(channelId, userId);
}
