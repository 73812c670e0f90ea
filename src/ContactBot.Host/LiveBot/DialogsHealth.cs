using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContactBot.Host.LiveBot;

/// <summary>Tells which version of the dialogs is in use. A change that was refused is no reason to take the program out of service.</summary>
internal sealed class DialogsHealth(ReloadingBot bot) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy(Describe()));

    private string Describe()
    {
        var version = bot.Version;
        var use = string.Create(CultureInfo.InvariantCulture, $"{version.Files} files as of {version.LoadedAt:yyyy-MM-ddTHH:mm:ssZ}");
        return bot.Refusal is { } refusal
            ? string.Create(CultureInfo.InvariantCulture, $"{use}; CB1201: the change of {refusal.At:yyyy-MM-ddTHH:mm:ssZ} is refused, the first error is at {refusal.First}")
            : use;
    }
}
