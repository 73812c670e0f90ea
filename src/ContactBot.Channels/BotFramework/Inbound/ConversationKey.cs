using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>The identifier under which we keep a channel's conversation: always the same, of safe characters and fixed length.</summary>
internal static class ConversationKey
{
    private const int Bytes = 24;

    public static string Of(string channelId, string conversationId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{channelId}\n{conversationId}"));
        return $"bf-{channelId}-{Base64Url.EncodeToString(hash.AsSpan(0, Bytes))}";
    }
}
