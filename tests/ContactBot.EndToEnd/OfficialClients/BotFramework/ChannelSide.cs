using System.Diagnostics;
using System.Text.Json.Nodes;
using ContactBot.TestKit;

namespace ContactBot.EndToEnd.OfficialClients.BotFramework;

/// <summary>Azure Bot Service, out of <c>botframework-connector</c> and <c>botbuilder</c>, unmodified, in a Node.js process of its own.</summary>
internal sealed class ChannelSide : IAsyncDisposable
{
    public const string AppId = "5c1f2a34-0000-4000-8000-00000000b07a";
    public const string Secret = "un segreto di prova";
    private const string Channel = "msteams";

    private readonly Process _process;
    private int _posts;

    private ChannelSide(Process process) => _process = process;

    /// <summary>Everything that has happened on that side.</summary>
    public EventLog<JsonNode> Events { get; } = new();

    /// <summary>Its address, with a slash at the end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The settings with which the program takes it for Microsoft.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = Secret,
        ["MicrosoftAppTenantId"] = "prova",
        ["ToBotFromChannelOpenIdMetadataUrl"] = new Uri(Address, ".well-known/openidconfiguration").ToString(),
        ["ToChannelFromBotLoginUrl"] = new Uri(Address, "login").ToString(),
        // The package knows its own calls by its own id, where Microsoft's service has a fixed name.
        ["ToChannelFromBotOAuthScope"] = "0c0ffee0-0000-4000-8000-0000000c0773",
    };

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<ChannelSide> StartAsync(OfficialPackages packages)
    {
        var options = new JsonObject { ["appId"] = AppId, ["secret"] = Secret, ["channels"] = new JsonArray(Channel) };
        var process = Process.Start(new ProcessStartInfo("node", ["channel.js", options.ToJsonString()])
        {
            WorkingDirectory = await packages.BotFrameworkFolderAsync(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var side = new ChannelSide(process);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null)
            {
                side.Events.Add(JsonNode.Parse(line.Data)!);
            }
        };
        process.BeginOutputReadLine();
        var ready = await side.Events.WaitForAsync(happened => (string?)happened["event"] == "ready");
        side.Address = new Uri($"{(string?)ready["address"]}/");
        return side;
    }

    /// <summary>An activity as a channel makes it; the package adds where it comes from.</summary>
    public static JsonObject Activity(string type, string conversation, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["channelId"] = Channel,
        ["from"] = new JsonObject { ["id"] = "29:anna", ["name"] = "Anna" },
        ["recipient"] = new JsonObject { ["id"] = "28:comune", ["name"] = "Comune" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["locale"] = "it-IT",
    };

    public static JsonObject Message(string text, string conversation, string id)
    {
        var message = Activity("message", conversation, id);
        message["text"] = text;
        return message;
    }

    /// <summary>Lets the package send an activity to the bot.</summary>
    /// <param name="to">The bot's endpoint.</param>
    /// <param name="activity">What to send.</param>
    /// <param name="audience">For whom the token is made out; null for the bot.</param>
    /// <returns>Status and body, as the package understood them.</returns>
    public async Task<(int Status, JsonNode? Body)> PostAsync(Uri to, JsonObject activity, string? audience = null)
    {
        var key = Interlocked.Increment(ref _posts);
        var command = new JsonObject { ["do"] = "post", ["key"] = key, ["to"] = to.ToString(), ["activity"] = activity.DeepClone(), ["audience"] = audience };
        await _process.StandardInput.WriteLineAsync(command.ToJsonString());
        var posted = await Events.WaitForAsync(happened => (int?)happened["key"] == key, $"the answer to {activity.ToJsonString()}");
        return ((int)posted["status"]!, posted["body"]);
    }

    /// <summary>The first call of the Connector API that the package has taken and that is as expected.</summary>
    public Task<JsonNode> WaitForCallAsync(string operation, Func<JsonNode, bool> expected) => Events.WaitForAsync(
        happened => (string?)happened["event"] == "call" && (string?)happened["operation"] == operation && expected(happened), $"a call to {operation}");

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
