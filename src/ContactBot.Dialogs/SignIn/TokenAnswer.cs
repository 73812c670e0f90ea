using System.Text.RegularExpressions;
using ContactBot.Activities;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.SignIn;

/// <summary>Finds the token in what comes in while the bot waits for a sign-in: a token event, a code, a client that exchanges its own.</summary>
internal sealed partial class TokenAnswer(TurnContext turn, ITokenService tokens, TokenOwner owner, string connectionName)
{
    private const string TokenResponse = "tokens/response";
    private const string VerifyState = "signin/verifyState";
    private const string TokenExchange = "signin/tokenExchange";

    /// <summary>Whether the activity has to do with signing in, or is a message.</summary>
    public static bool IsRelevant(Activity activity)
        => activity is { Type: ActivityTypes.Message }
            or { Type: ActivityTypes.Event, Name: TokenResponse }
            or { Type: ActivityTypes.Invoke, Name: VerifyState or TokenExchange };

    public async ValueTask<UserToken?> ReadAsync(CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        switch (activity)
        {
            case { Type: ActivityTypes.Event, Name: TokenResponse }:
                return Read("token") is { } token ? new UserToken(Read("connectionName") ?? connectionName, token, Read("expiration"), owner.ChannelId) : null;

            case { Type: ActivityTypes.Invoke, Name: VerifyState }:
                var verified = await tokens.GetTokenAsync(owner, connectionName, Read("state"), cancellationToken).ConfigureAwait(false);
                Respond(verified is null ? 404 : 200, null);
                return verified;

            case { Type: ActivityTypes.Invoke, Name: TokenExchange }:
                return await ExchangeAsync(cancellationToken).ConfigureAwait(false);

            case { Type: ActivityTypes.Message } when MagicCode.Match(activity.Text ?? "") is { Success: true } code:
                return await tokens.GetTokenAsync(owner, connectionName, code.Value, cancellationToken).ConfigureAwait(false);

            default:
                return null;
        }
    }

    private async ValueTask<UserToken?> ExchangeAsync(CancellationToken cancellationToken)
    {
        var isForUs = Read("connectionName") is not { } asked || asked.Equals(connectionName, StringComparison.Ordinal);
        var exchanged = isForUs && Read("token") is { } token
            ? await tokens.ExchangeAsync(owner, connectionName, token, cancellationToken).ConfigureAwait(false)
            : null;
        Respond(exchanged is null ? 412 : 200, new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = Read("id"),
            ["connectionName"] = connectionName,
            ["failureDetail"] = exchanged is null ? "The bot is unable to exchange token. Proceed with regular login." : null,
        });
        return exchanged;
    }

    private string? Read(string name)
        => MemoryValues.TryGetProperty(turn.TurnScope.GetValueOrDefault("activity"), "value", out var value)
            && MemoryValues.TryGetProperty(value, name, out var property)
            ? property as string
            : null;

    private void Respond(int status, object? body) => turn.Send(new Activity
    {
        Type = ActivityTypes.InvokeResponse,
        Value = ActivityValues.ToElement(new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["status"] = (long)status, ["body"] = body }),
    });

    [GeneratedRegex(@"\b\d{6}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex MagicCode { get; }
}
