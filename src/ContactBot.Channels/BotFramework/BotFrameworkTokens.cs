using ContactBot.Channels.BotFramework.Connector;

namespace ContactBot.Channels.BotFramework;

/// <summary>The tokens with which this bot proves to Microsoft's services, and to other bots, who it is. Thread safe.</summary>
public sealed class BotFrameworkTokens
{
    private readonly BotFrameworkOptions _options;
    private readonly AccessTokens _tokens;

    internal BotFrameworkTokens(BotFrameworkOptions options, AccessTokens tokens) => (_options, _tokens) = (options, tokens);

    /// <summary>A token for the services of the Bot Framework.</summary>
    /// <exception cref="HttpRequestException">None can be had.</exception>
    public ValueTask<string?> FindAsync(CancellationToken cancellationToken) => FindAsync(_options.OAuthScope, cancellationToken);

    /// <summary>A token for another registration, by its identifier; null where this bot has no registration itself.</summary>
    /// <exception cref="HttpRequestException">None can be had.</exception>
    public async ValueTask<string?> FindAsync(string audience, CancellationToken cancellationToken)
    {
        if (_options.AppId is null)
        {
            return null;
        }

        try
        {
            return await _tokens.GetAsync(audience, cancellationToken);
        }
        catch (AccessTokenException exception)
        {
            throw new HttpRequestException(exception.Message, exception);
        }
    }
}
