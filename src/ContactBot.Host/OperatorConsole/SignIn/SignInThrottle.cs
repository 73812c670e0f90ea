using System.Threading.RateLimiting;

namespace ContactBot.Host.OperatorConsole.SignIn;

/// <summary>
/// Slows down whoever tries passwords at many accounts from one address; the lock of a single account does not see that. Only
/// failures count, so that an office behind one address can sign in at eight. Thread safe.
/// </summary>
internal sealed class SignInThrottle : IDisposable
{
    private const int FailuresPerPeriod = 60;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<string> _failures = PartitionedRateLimiter.Create<string, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(
            address, _ => new FixedWindowRateLimiterOptions { PermitLimit = FailuresPerPeriod, Window = Period, QueueLimit = 0 }));

    public bool IsExhausted(HttpContext context)
    {
        using var lease = _failures.AttemptAcquire(AddressOf(context), permitCount: 0);
        return !lease.IsAcquired;
    }

    public void RecordFailure(HttpContext context) => _failures.AttemptAcquire(AddressOf(context)).Dispose();

    public void Dispose() => _failures.Dispose();

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
