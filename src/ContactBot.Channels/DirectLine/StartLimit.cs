using System.Globalization;
using System.Threading.RateLimiting;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.DirectLine;

/// <summary>How often one address may begin anew: the only call that needs no proof of anything.</summary>
internal static class StartLimit
{
    public const string Policy = "DirectLineStart";

    public static IServiceCollection AddStartLimit(this IServiceCollection services, DirectLineOptions directLine) => services.AddRateLimiter(options =>
    {
        options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = directLine.StartsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
            return new ValueTask(ErrorResults.Error(
                StatusCodes.Status429TooManyRequests, "TooManyRequests", "CB3029: too many new conversations from this address; wait a minute.")
                .ExecuteAsync(rejected.HttpContext));
        };
    });
}
