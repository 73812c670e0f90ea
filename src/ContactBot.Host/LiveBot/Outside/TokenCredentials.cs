using ContactBot.Channels.BotFramework;
using ContactBot.Dialogs.SignIn;

namespace ContactBot.Host.LiveBot.Outside;

/// <summary>Proves to the token service who this bot is.</summary>
internal sealed class TokenCredentials(BotFrameworkTokens tokens) : ITokenCredentials
{
    public async ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) =>
        await tokens.FindAsync(cancellationToken) ?? throw new HttpRequestException("This bot has no MicrosoftAppId.");
}
