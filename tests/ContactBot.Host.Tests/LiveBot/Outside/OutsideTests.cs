using ContactBot.TestKit;
using ContactBot.TestKit.DirectLine;
using ContactBot.TestKit.Host;

namespace ContactBot.Host.Tests.LiveBot.Outside;

/// <summary>The real program's dialogs talk to a skill and let citizens sign in, over HTTP.</summary>
public sealed class OutsideTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TemporaryFolder _dialogs = new();
    private OutsideWorld _world = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _world = await OutsideWorld.StartAsync();
        await File.WriteAllTextAsync(
            Path.Combine(_dialogs.Path, "main.dialog"),
            """
            {
              "$kind": "Microsoft.AdaptiveDialog", "id": "main", "autoEndDialog": false,
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [
                { "intent": "Pay", "pattern": "^paga$" }, { "intent": "SignIn", "pattern": "^accedi$" }, { "intent": "SignOut", "pattern": "^esci$" } ] },
              "triggers": [
                { "$kind": "Microsoft.OnIntent", "intent": "Pay", "actions": [
                  { "$kind": "Microsoft.BeginSkill", "skillAppId": "=settings.skill.taxes.msAppId", "skillEndpoint": "=settings.skill.taxes.endpointUrl",
                    "activity": "${turn.activity.text}", "resultProperty": "$result" },
                  { "$kind": "Microsoft.SendActivity", "activity": "Pagato: ${$result.paid}" } ] },
                { "$kind": "Microsoft.OnIntent", "intent": "SignIn", "actions": [
                  { "$kind": "Microsoft.OAuthInput", "connectionName": "spid", "title": "Entra", "text": "Entri con SPID", "property": "$token" },
                  { "$kind": "Microsoft.SendActivity", "activity": "Benvenuta: ${$token.token}" } ] },
                { "$kind": "Microsoft.OnIntent", "intent": "SignOut", "actions": [
                  { "$kind": "Microsoft.SignOutUser", "connectionName": "spid" }, { "$kind": "Microsoft.SendActivity", "activity": "Arrivederci" } ] }
              ]
            }
            """,
            Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _dialogs.Dispose();
    }

    [Fact]
    public async Task A_registered_bot_talks_to_skills_and_signs_citizens_in()
    {
        await using var program = await StartAsync(("MicrosoftAppId", OutsideWorld.AppId), ("MicrosoftAppPassword", "segreto"), ("OAuthUrl", _world.Address), ("ToChannelFromBotLoginUrl", $"{_world.Address}/login"));
        using var citizen = await Citizen.ArriveAsync(program);

        Assert.Equal(["Quanto vuole pagare?"], await citizen.AskAsync("paga"));
        Assert.Equal(["Ricevuti.", "Pagato: 30"], await citizen.AskAsync("30 euro"));
        Assert.All(_world.Skill.Events, heard => Assert.Equal($"Bearer for {OutsideWorld.SkillAppId}/.default", heard.Authorization));
        Assert.Equal(["paga", "30 euro"], _world.Skill.Events.Select(heard => (string?)heard.Activity["text"]));

        Assert.Equal([null], await citizen.AskAsync("accedi"));
        var state = Assert.Single(_world.States.Events);
        Assert.Equal(("spid", OutsideWorld.AppId, citizen.ConversationId), ((string?)state["connectionName"], (string?)state["msAppId"], (string?)state["conversation"]!["conversation"]!["id"]));
        Assert.Equal(["Benvenuta: di-anna"], await citizen.AskAsync(OutsideWorld.Code));
        Assert.Equal(["Arrivederci"], await citizen.AskAsync("esci"));
    }

    [Fact]
    public async Task Without_a_registration_skills_get_no_token_and_signing_in_ends_politely_with_what_to_configure()
    {
        await using var program = await StartAsync();
        using var citizen = await Citizen.ArriveAsync(program);
        Assert.Equal(["Quanto vuole pagare?"], await citizen.AskAsync("paga"));
        Assert.Equal(["Ricevuti.", "Pagato: 30"], await citizen.AskAsync("30 euro"));
        Assert.All(_world.Skill.Events, heard => Assert.Null(heard.Authorization));

        var logged = program.NextOutputAsync(line => line.Contains("CB2305", StringComparison.Ordinal) && line.Contains("set MicrosoftAppId and MicrosoftAppPassword", StringComparison.Ordinal));
        Assert.StartsWith("Mi scusi", Assert.Single(await citizen.AskAsync("accedi")), StringComparison.Ordinal);
        await logged;
    }

    private Task<HostProcess> StartAsync(params (string Key, string Value)[] settings) => HostProcess.StartAsync(
        new HostProcessOptions
        {
            DialogsFolder = _dialogs.Path,
            Settings = settings.Concat([("skill:taxes:endpointUrl", $"{_world.Address}/skill/api/messages"), ("skill:taxes:msAppId", OutsideWorld.SkillAppId)])
                .ToDictionary(setting => setting.Item1, setting => setting.Item2),
        },
        Cancellation);

    /// <summary>Writes, and reads what is answered.</summary>
    private sealed class Citizen(DirectLineClient client, string conversationId) : IDisposable
    {
        private long _watermark;

        public string ConversationId => conversationId;

        public static async Task<Citizen> ArriveAsync(HostProcess program)
        {
            var client = new DirectLineClient(new Uri(program.Address, "/v3/directline").ToString(), program.Secret);
            return new Citizen(client, (await client.OpenAsync()).Id);
        }

        public async Task<IReadOnlyList<string?>> AskAsync(string text)
        {
            var id = (await client.SayAsync(conversationId, text)).Text("id");
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patience.CancelAfter(Patience);
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
            while (true)
            {
                var page = await client.ReadAsync(conversationId, _watermark);
                var answers = page.Json.GetProperty("activities").EnumerateArray()
                    .SkipWhile(activity => activity.GetProperty("id").GetString() != id)
                    .Where(activity => activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("role").GetString() == "bot")
                    .Select(activity => activity.TryGetProperty("text", out var said) ? said.GetString() : null)
                    .ToList();
                if (answers.Count > 0)
                {
                    _watermark = long.Parse(page.Text("watermark"), System.Globalization.CultureInfo.InvariantCulture);
                    return answers;
                }

                await timer.WaitForNextTickAsync(patience.Token);
            }
        }

        public void Dispose() => client.Dispose();
    }
}
