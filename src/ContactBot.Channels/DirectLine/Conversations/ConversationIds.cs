using System.Buffers.Text;
using System.Security.Cryptography;

namespace ContactBot.Channels.DirectLine.Conversations;

/// <summary>Makes identifiers that cannot be guessed.</summary>
internal static class ConversationIds
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>The prefix is what Direct Line demands of users that a token names.</summary>
    public static string NewUser() => "dl_" + New();
}
