using System.Text.Json.Nodes;

namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary>The unmodified official client sends files.</summary>
public sealed class UploadTests(OfficialPackages packages, RunningHost host) : IClassFixture<RunningHost>
{
    private const string First = "la prima pagina";
    private const string Second = "la seconda pagina";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_files_of_the_same_name_arrive_in_their_order(bool webSocket)
    {
        await using var files = await PageServer.StartAsync(new()
        {
            ["/1"] = ("text/plain", First),
            ["/2"] = ("text/plain", Second),
        });
        await using var client = await OfficialClient.StartAsync(packages, await host.Process.ClientOptionsAsync(webSocket));
        var message = OfficialClient.Message("Ecco le pagine", "con-allegati");
        message["attachments"] = new JsonArray(Attachment(files, "/1"), Attachment(files, "/2"));

        var id = await client.PostAsync(message);
        var echo = await client.WaitForAsync(activity => (string?)activity["id"] == id, "the echo");

        var attachments = echo["attachments"]!.AsArray();
        Assert.Equal("con-allegati", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(["pagina.txt", "pagina (1).txt"], attachments.Select(attachment => (string?)attachment!["name"]));
        Assert.Equal([First, Second], await Task.WhenAll(attachments.Select(DownloadAsync)));
    }

    private static JsonObject Attachment(PageServer files, string path) => new()
    {
        ["name"] = "pagina.txt",
        ["contentType"] = "text/plain",
        ["contentUrl"] = new Uri(files.Address, path).ToString(),
    };

    private static async Task<string> DownloadAsync(JsonNode? attachment)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync((string?)attachment!["contentUrl"], TestContext.Current.CancellationToken);
    }
}
