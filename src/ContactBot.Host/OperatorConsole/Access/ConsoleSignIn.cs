using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using ContactBot.Operators.Accounts;

namespace ContactBot.Host.OperatorConsole.Access;

/// <summary>What a browser carries to show that an operator has signed in: the account and its stamp, nothing else.</summary>
internal static class ConsoleSignIn
{
    public const string Scheme = "Console";
    public const string Page = "/console/sign-in";
    private const string StampClaim = "stamp";

    public static ClaimsPrincipal PrincipalOf(SignedInOperator who) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, who.Identity.Id.ToString()),
            new Claim(ClaimTypes.Name, who.Identity.DisplayName),
            new Claim(StampClaim, who.SecurityStamp),
        ],
        Scheme));

    /// <summary>The operator as the database has it now; null if the sign-in has ended.</summary>
    public static async Task<SignedInOperator?> FindAsync(this OperatorSignIn signIn, ClaimsPrincipal? principal, CancellationToken cancellationToken) =>
        TryRead(principal, out var id, out var stamp) ? await signIn.FindAsync(id, stamp, cancellationToken) : null;

    private static bool TryRead(ClaimsPrincipal? principal, out Guid id, [NotNullWhen(true)] out string? stamp)
    {
        stamp = principal?.FindFirstValue(StampClaim);
        return Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out id) && stamp is not null;
    }
}
