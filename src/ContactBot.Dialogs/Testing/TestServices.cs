using ContactBot.Dialogs.SignIn;

namespace ContactBot.Dialogs.Testing;

/// <summary>What a script gives its bot for each turn.</summary>
internal sealed class TestServices(ITokenService tokens) : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(ITokenService) ? tokens : null;
}
