using ContactBot.Operators.Accounts;
using Microsoft.AspNetCore.Components.Authorization;

namespace ContactBot.Host.OperatorConsole.Access;

/// <summary>The operator of one open console.</summary>
internal sealed class ConsoleSession(AuthenticationStateProvider authentication, OperatorSignIn signIn)
{
    private SignedInOperator? _operator;

    /// <summary>Null if nobody is signed in any more.</summary>
    public async Task<SignedInOperator?> FindOperatorAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return _operator ??= await signIn.FindAsync(state.User, CancellationToken.None);
    }
}
