using ContactBot.Activities;

namespace ContactBot.Dialogs.SignIn;

/// <summary>
/// Keeps the tokens that users get by signing in elsewhere, such as the Bot Framework token service; a host that has one gives it with the services of
/// the turn. Thread safe.
/// </summary>
public interface ITokenService
{
    /// <summary>The token of a user who has signed in; null where they have not. A <paramref name="magicCode"/> that the user was shown after signing in completes it.</summary>
    ValueTask<UserToken?> GetTokenAsync(TokenOwner owner, string connectionName, string? magicCode, CancellationToken cancellationToken);

    /// <summary>Where the user signs in; the <paramref name="conversation"/> is where the token service tells that they have.</summary>
    ValueTask<SignInOffer> GetSignInAsync(TokenOwner owner, string connectionName, ConversationReference conversation, CancellationToken cancellationToken);

    /// <summary>A token for one that the user's client brought (single sign-on); null where it is not accepted.</summary>
    ValueTask<UserToken?> ExchangeAsync(TokenOwner owner, string connectionName, string clientToken, CancellationToken cancellationToken);

    /// <summary>Forgets the tokens of a user; of all connections where <paramref name="connectionName"/> is null.</summary>
    ValueTask SignOutAsync(TokenOwner owner, string? connectionName, CancellationToken cancellationToken);
}
