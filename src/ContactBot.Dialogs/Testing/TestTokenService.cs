using ContactBot.Activities;
using ContactBot.Dialogs.SignIn;

namespace ContactBot.Dialogs.Testing;

/// <summary>The token service of one script: who is signed in, and who becomes so with which code.</summary>
internal sealed class TestTokenService(IReadOnlyList<TokenMock> mocks) : ITokenService
{
    private readonly List<TokenMock> _signedIn = [.. mocks.Where(mock => mock.MagicCode is null)];

    public ValueTask<UserToken?> GetTokenAsync(TokenOwner owner, string connectionName, string? magicCode, CancellationToken cancellationToken)
    {
        if (magicCode is not null && mocks.FirstOrDefault(mock => IsOf(mock, owner, connectionName) && mock.MagicCode == magicCode) is { } completed)
        {
            _signedIn.RemoveAll(mock => IsOf(mock, owner, connectionName));
            _signedIn.Add(completed);
        }

        var found = _signedIn.Find(mock => IsOf(mock, owner, connectionName));
        return new(found is null ? null : new UserToken(connectionName, found.Token, ChannelId: owner.ChannelId));
    }

    public ValueTask<SignInOffer> GetSignInAsync(TokenOwner owner, string connectionName, ConversationReference conversation, CancellationToken cancellationToken)
        => new(new SignInOffer($"https://fake.com/oauthsignin/{connectionName}/{owner.ChannelId}/{owner.UserId}"));

    public ValueTask<UserToken?> ExchangeAsync(TokenOwner owner, string connectionName, string clientToken, CancellationToken cancellationToken) => new((UserToken?)null);

    public ValueTask SignOutAsync(TokenOwner owner, string? connectionName, CancellationToken cancellationToken)
    {
        _signedIn.RemoveAll(mock => IsOf(mock, owner, connectionName ?? mock.ConnectionName));
        return ValueTask.CompletedTask;
    }

    private static bool IsOf(TokenMock mock, TokenOwner owner, string connectionName)
        => mock.Owner == owner && mock.ConnectionName.Equals(connectionName, StringComparison.Ordinal);
}
