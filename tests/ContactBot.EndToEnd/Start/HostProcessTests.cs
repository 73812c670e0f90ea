using System.Net;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.Start;

public sealed class HostProcessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_program_starts_again_at_its_old_address()
    {
        await using var host = await HostProcess.StartAsync(cancellationToken: Cancellation);
        var address = host.Address;
        await host.KillAsync();
        await host.StartAgainAsync(Cancellation);

        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(address, "/health/live"), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_that_is_asked_to_stop_ends_without_an_error()
    {
        await using var host = await HostProcess.StartAsync(cancellationToken: Cancellation);

        Assert.Equal(0, await host.StopAsync(Cancellation));
    }

    [Fact]
    public async Task A_program_that_cannot_start_says_why()
    {
        var options = new HostProcessOptions { Settings = new Dictionary<string, string> { ["DirectLine:TokenSeconds"] = "1" } };

        var exception = await Assert.ThrowsAsync<HostStartException>(() => HostProcess.StartAsync(options, Cancellation));

        Assert.Contains("DirectLine:TokenSeconds", exception.Output);
    }
}
