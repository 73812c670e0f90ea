using ContactBot.EndToEnd.Browser;
using ContactBot.TestKit.Host;
using ContactBot.TestKit.Storage;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace ContactBot.EndToEnd.Story;

/// <summary>Two processes of the program on one PostgreSQL: the citizen reaches one, the operator the other.</summary>
public sealed class TwoNodesTests(Chromium chromium, PostgreSqlServer postgreSql)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 120_000 };

    [Fact]
    public async Task A_citizen_on_one_node_and_an_operator_on_the_other_talk_and_the_loss_of_a_node_loses_nothing()
    {
        Assert.SkipWhen(postgreSql.Unavailable is not null, postgreSql.Unavailable ?? "");
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:ContactBot"] = await postgreSql.CreateDatabaseAsync(),
            ["DirectLine:Secret"] = "lo stesso segreto per i due nodi",
        };
        await using var first = await HostProcess.StartAsync(new HostProcessOptions { Settings = settings }, TestContext.Current.CancellationToken);
        await using var second = await HostProcess.StartAsync(new HostProcessOptions { Settings = settings }, TestContext.Current.CancellationToken);

        var citizen = await CitizenPage.OpenAsync(await chromium.OpenAsync(), first.Address);
        await citizen.OpenChatAsync();
        await citizen.WriteAsync("operatore");
        await citizen.SeesAsync("Un operatore le risponderà qui");

        var anna = await OperatorPage.SignInAsync(await chromium.OpenAsync(), second, first.DataFolder);
        await Assertions.Expect(anna.Waiting).ToBeVisibleAsync(Patience);
        await anna.Waiting.ClickAsync();
        await anna.PressAsync("Prendi in carico");
        await anna.WriteAsync("Dall'altro nodo");
        await citizen.SeesAsync("Dall'altro nodo");
        await citizen.WriteAsync("Ricevuto");
        await anna.SeesAsync("Ricevuto");

        await first.KillAsync();
        await citizen.WriteAsync("Scritto mentre il nodo è caduto");
        await anna.WriteAsync("Il primo nodo è caduto");
        await Assertions.Expect(anna.Transcript.GetByText("Il primo nodo è caduto")).ToBeVisibleAsync(Patience);
        await first.StartAgainAsync(TestContext.Current.CancellationToken);

        await Assertions.Expect(anna.Transcript.GetByText("Scritto mentre il nodo è caduto")).ToBeVisibleAsync(Patience);
        await Assertions.Expect(citizen.Log.GetByText("Il primo nodo è caduto")).ToBeVisibleAsync(Patience);
        await Assertions.Expect(citizen.Log.GetByText("Scritto mentre il nodo è caduto")).ToHaveCountAsync(1);
        await Assertions.Expect(citizen.Log.GetByText("Dall'altro nodo")).ToHaveCountAsync(1);
    }
}
