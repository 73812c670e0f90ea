using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace ContactBot.Operators.Accounts;

/// <summary>
/// Lets operators in. Refuses without telling whether the name, the password or the lock was the reason, in what it says and in
/// the time it takes. Thread safe.
/// </summary>
public sealed partial class OperatorSignIn
{
    private readonly OperatorAccounts _accounts;
    private readonly Passwords _passwords;
    private readonly ILogger<OperatorSignIn> _logger;

    internal OperatorSignIn(OperatorAccounts accounts, Passwords passwords, ILogger<OperatorSignIn> logger)
    {
        _accounts = accounts;
        _passwords = passwords;
        _logger = logger;
    }

    /// <summary>Null if refused.</summary>
    public async Task<SignedInOperator?> SignInAsync(string userName, string password, CancellationToken cancellationToken)
    {
        if (password.Length > Passwords.MaximumLength || userName.Length > Passwords.MaximumLength)
        {
            return null;
        }

        var account = await _accounts.FindByUserNameAsync(userName, cancellationToken);
        var mayTry = account is not null && await _accounts.TryBeginAttemptAsync(account.Id, cancellationToken);
        var verified = await _passwords.VerifyAsync(mayTry ? account!.PasswordHash : null, password, cancellationToken);
        if (account is null || verified == PasswordVerificationResult.Failed)
        {
            if (account is not null)
            {
                LogRefused(account.Id, mayTry ? "wrong password" : "locked");
            }

            return null;
        }

        var newHash = verified == PasswordVerificationResult.SuccessRehashNeeded ? _passwords.Hash(password) : null;
        await _accounts.RecordSuccessAsync(account.Id, newHash, cancellationToken);
        return await _accounts.FindAsync(account.Id, cancellationToken);
    }

    /// <summary>The operator as of now; null if the sign-in that left this stamp has ended, or the account with it.</summary>
    public async Task<SignedInOperator?> FindAsync(Guid operatorId, string securityStamp, CancellationToken cancellationToken) =>
        await _accounts.FindAsync(operatorId, cancellationToken) is { } found && found.SecurityStamp == securityStamp ? found : null;

    [LoggerMessage(1, LogLevel.Warning, "CB5005: sign-in of operator {OperatorId} refused: {Reason}")]
    private partial void LogRefused(Guid operatorId, string reason);
}
