namespace ContactBot.Dialogs.Tests.Runtime;

/// <summary>Services that a test gives for a turn.</summary>
internal sealed class Services(params object[] services) : IServiceProvider
{
    public object? GetService(Type serviceType) => services.FirstOrDefault(serviceType.IsInstanceOfType);
}
