using System.Globalization;
using ContactBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Conversations;

/// <summary>Makes the answers that give access to a conversation. Thread safe.</summary>
internal sealed class AccessGrants(DirectLineOptions options, TokenIssuer tokens)
{
    /// <summary>A token without a stream.</summary>
    public ConversationBody Token(DirectLineToken token) => new()
    {
        ConversationId = token.ConversationId,
        Token = tokens.Issue(token, TokenUse.Conversation, options.TokenLifetime),
        ExpiresIn = (int)options.TokenLifetime.TotalSeconds,
    };

    /// <summary>A token and a stream that begins behind <paramref name="watermark"/>.</summary>
    public ConversationBody TokenAndStream(HttpContext context, DirectLineToken token, long watermark)
    {
        var ticket = tokens.Issue(token, TokenUse.Stream, options.StreamOpenLifetime);
        var root = PublicAddress.Of(context, options).Replace("http", "ws", StringComparison.Ordinal);
        return Token(token) with
        {
            StreamUrl = string.Create(
                CultureInfo.InvariantCulture,
                $"{root}/v3/directline/conversations/{token.ConversationId}/stream?watermark={watermark}&t={ticket}"),
        };
    }
}
