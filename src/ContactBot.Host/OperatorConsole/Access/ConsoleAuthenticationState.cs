using ContactBot.Operators.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace ContactBot.Host.OperatorConsole.Access;

/// <summary>Ends an open console within a minute after its account was closed or its password changed.</summary>
internal sealed class ConsoleAuthenticationState(ILoggerFactory loggers, OperatorSignIn signIn)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        await signIn.FindAsync(authenticationState.User, cancellationToken) is not null;
}
