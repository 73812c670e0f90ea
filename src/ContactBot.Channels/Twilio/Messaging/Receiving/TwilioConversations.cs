using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ContactBot.Storage.Installation;

namespace ContactBot.Channels.Twilio.Messaging.Receiving;

/// <summary>
/// Names the conversation of a citizen's number with a number of ours on a channel: always the same, found without asking the
/// database, and not to be turned back into the numbers by whoever reads it in a log. Thread safe.
/// </summary>
internal sealed class TwilioConversations(IInstallationValues values)
{
    private const string KeyName = "conversation-names";
    private const int KeyBytes = 32;
    private const int NameBytes = 16;

    private byte[]? _key;

    public async ValueTask<string> IdOfAsync(Guid bodyId, TwilioNumber number, PhoneAddress citizen, CancellationToken cancellationToken)
    {
        var key = _key ??= Convert.FromHexString(await values.GetOrAddAsync(
            KeyName, static _ => Task.FromResult(Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes))), cancellationToken));
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{bodyId:n}\n{citizen.ChannelId}\n{number.Address}\n{citizen.Address}"));
        return Base64Url.EncodeToString(hash.AsSpan(0, NameBytes));
    }
}
