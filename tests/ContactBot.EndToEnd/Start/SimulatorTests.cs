using System.Net;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.Start;

public sealed class SimulatorTests
{
    private static readonly string[] Paths = ["/simulator", "/simulator/api/snapshot", "/simulator/page/simulator.js"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_an_account_the_simulator_stands_in_and_the_start_says_where()
    {
        await using var host = await HostProcess.StartAsync(cancellationToken: Cancellation);

        Assert.All(await StatusesAsync(host), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Contains($"{host.Address}simulator", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Simulator:Enabled", "false")]
    [InlineData("Twilio:AccountSid", "AC00000000000000000000000000000000")]
    public async Task With_an_account_or_unwanted_there_is_none(string key, string value)
    {
        var settings = new Dictionary<string, string> { [key] = value, ["Twilio:AuthToken"] = new('0', 32), ["Twilio:Numbers"] = "+393990000001" };
        await using var host = await HostProcess.StartAsync(new HostProcessOptions { Settings = settings }, Cancellation);

        Assert.All(await StatusesAsync(host), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.DoesNotContain("/simulator", host.Output, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync(HostProcess host)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        List<HttpStatusCode> statuses = [];
        foreach (var path in Paths)
        {
            using var answer = await client.GetAsync(path, Cancellation);
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }
}
