using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ContactBot.Host.Health;

/// <summary>What a load balancer asks: is the process alive, can it serve.</summary>
internal static class HealthEndpoints
{
    public static void AddProgramHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", timeout: TimeSpan.FromSeconds(5));

    public static void MapProgramHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}
