using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ContactBot.Activities;

namespace ContactBot.Dialogs.SignIn;

/// <summary>
/// The token service of the Bot Framework (REST API "Token", version v3), where the OAuth connections of an Azure Bot resource are. The client's
/// time-out and size limit apply to each call; redirects should be off, since the request carries a token. Thread safe.
/// </summary>
/// <param name="client">What calls.</param>
/// <param name="service">The service, such as <c>https://api.botframework.com</c>.</param>
/// <param name="appId">The Microsoft App ID of this bot.</param>
/// <param name="credentials">Proves who this bot is.</param>
public sealed class UserTokenClient(HttpClient client, Uri service, string appId, ITokenCredentials credentials) : ITokenService
{
    /// <inheritdoc/>
    public async ValueTask<UserToken?> GetTokenAsync(TokenOwner owner, string connectionName, string? magicCode, CancellationToken cancellationToken)
    {
        var body = await CallAsync(
            HttpMethod.Get, Address("api/usertoken/GetToken", [.. Of(owner, connectionName), ("code", magicCode)]), null, TokenServiceJson.Default.TokenBody, cancellationToken).ConfigureAwait(false);
        return Read(body, owner, connectionName);
    }

    /// <inheritdoc/>
    public async ValueTask<SignInOffer> GetSignInAsync(TokenOwner owner, string connectionName, ConversationReference conversation, CancellationToken cancellationToken)
    {
        var state = JsonSerializer.SerializeToUtf8Bytes(new SignInState(connectionName, conversation, appId), TokenServiceJson.Default.SignInState);
        var address = Address("api/botsignin/GetSignInResource", [("state", Convert.ToBase64String(state))]);
        var body = await CallAsync(HttpMethod.Get, address, null, TokenServiceJson.Default.SignInBody, cancellationToken).ConfigureAwait(false);
        return body?.SignInLink is { Length: > 0 } link
            ? new SignInOffer(link, body.TokenExchangeResource is { ValueKind: JsonValueKind.Object } resource ? resource : null)
            : throw new TokenServiceException($"CB2312: the token service has no sign-in page for the connection «{connectionName}»; check its name in the Azure Bot resource.");
    }

    /// <inheritdoc/>
    public async ValueTask<UserToken?> ExchangeAsync(TokenOwner owner, string connectionName, string clientToken, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(new ExchangeBody(clientToken), TokenServiceJson.Default.ExchangeBody);
        var body = await CallAsync(
            HttpMethod.Post, Address("api/usertoken/exchange", Of(owner, connectionName)), content, TokenServiceJson.Default.TokenBody, cancellationToken).ConfigureAwait(false);
        return Read(body, owner, connectionName);
    }

    /// <inheritdoc/>
    public async ValueTask SignOutAsync(TokenOwner owner, string? connectionName, CancellationToken cancellationToken)
        => await CallAsync<TokenBody>(HttpMethod.Delete, Address("api/usertoken/SignOut", Of(owner, connectionName)), null, null, cancellationToken).ConfigureAwait(false);

    private static (string Name, string? Value)[] Of(TokenOwner owner, string? connectionName)
        => [("userId", owner.UserId), ("connectionName", connectionName), ("channelId", owner.ChannelId)];

    private static UserToken? Read(TokenBody? body, TokenOwner owner, string connectionName)
        => body?.Token is { Length: > 0 } token ? new UserToken(body.ConnectionName ?? connectionName, token, body.Expiration, body.ChannelId ?? owner.ChannelId) : null;

    private Uri Address(string path, ReadOnlySpan<(string Name, string? Value)> query)
    {
        var parameters = new List<string>();
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                parameters.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return new Uri($"{service.AbsoluteUri.TrimEnd('/')}/{path}?{string.Join('&', parameters)}");
    }

    /// <returns>Null where there is none: nobody has signed in, or the client's token is not accepted.</returns>
    private async ValueTask<T?> CallAsync<T>(HttpMethod method, Uri address, HttpContent? content, JsonTypeInfo<T>? type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            using var request = new HttpRequestMessage(method, address) { Content = content };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await credentials.GetTokenAsync(cancellationToken).ConfigureAwait(false));
            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotFound || (method == HttpMethod.Post && response.StatusCode == HttpStatusCode.BadRequest))
            {
                return null;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw new TokenServiceException($"CB2313: the token service at {service.Host} answered {(int)response.StatusCode}; check the OAuth connection of the Azure Bot resource.");
            }

            return type is null || response.StatusCode == HttpStatusCode.NoContent ? null : await response.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new TokenServiceException($"CB2314: the token service at {service.Host} can't be reached or did not answer as one: {exception.Message}", exception);
        }
    }
}
