using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ContactBot.Channels.Twilio;
using ContactBot.Simulator;
using ContactBot.TestKit;
using ContactBot.TestKit.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Host.Tests.Reliability;

/// <summary>The real process is killed while it sends, again and again; Twilio's side, the simulator, lives on outside of it.</summary>
public sealed class OutboxKillTests : IAsyncLifetime
{
    private const int Citizens = 6;
    private const int MessagesEach = 8;
    private const int Kills = 5;
    private readonly TemporaryFolder _dialogs = new();
    private readonly HttpClient _client = new();
    private WebApplication _twilio = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SimulatorAccount Account => _twilio.Services.GetRequiredService<SimulatorAccount>();

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_dialogs.Path, "main.dialog"),
            """
            {
              "$kind": "Microsoft.AdaptiveDialog", "id": "main", "autoEndDialog": false,
              "triggers": [{ "$kind": "Microsoft.OnMessageActivity",
                "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "eco ${turn.activity.text}" }] }]
            }
            """);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(TimeProvider.System).AddTwilioSimulator(new SimulatorOptions { StepTime = TimeSpan.Zero });
        _twilio = builder.Build();
        _twilio.MapTwilioSimulator();
        await _twilio.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _twilio.DisposeAsync();
        _dialogs.Dispose();
    }

    [Fact]
    public async Task Every_text_is_answered_once_and_in_order_whenever_the_process_is_killed()
    {
        await using var program = await HostProcess.StartAsync(
            new HostProcessOptions
            {
                DialogsFolder = _dialogs.Path,
                Settings = new Dictionary<string, string>
                {
                    ["Twilio:AccountSid"] = Account.AccountSid,
                    ["Twilio:AuthToken"] = Account.AuthToken,
                    ["Twilio:ApiBaseUrl"] = Account.ApiBaseUrl.ToString(),
                    ["Twilio:Numbers:0:Address"] = Account.Numbers.Sms,
                    ["Twilio:Numbers:0:SmsPerSecond"] = "40",
                },
            },
            Cancellation);
        var taken = new int[Citizens];
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var killed = new CancellationTokenSource();
            var writing = Enumerable.Range(0, Citizens).Select(citizen => WriteAsync(program, citizen, taken, killed.Token)).ToList();
            await WaitForAnswersAsync(kill * Citizens * MessagesEach / (Kills + 1));
            await program.KillAsync();
            await killed.CancelAsync();
            await Task.WhenAll(writing);
            await program.StartAgainAsync(Cancellation);
        }

        await Task.WhenAll(Enumerable.Range(0, Citizens).Select(citizen => WriteAsync(program, citizen, taken, Cancellation)));
        await WaitForAnswersAsync(Citizens * MessagesEach);
        foreach (var answers in (await AnswersAsync()).GroupBy(answer => (string)answer["phone"]!))
        {
            Assert.Equal(
                Enumerable.Range(0, MessagesEach).Select(number => $"eco {number}"),
                answers.OrderBy(answer => (long)answer["number"]!).Select(answer => (string)answer["body"]!));
        }
    }

    /// <summary>Writes like Twilio: one text after the other, the same once more as long as it was not taken.</summary>
    private async Task WriteAsync(HostProcess program, int citizen, int[] taken, CancellationToken cancellationToken)
    {
        while (taken[citizen] < MessagesEach && !cancellationToken.IsCancellationRequested)
        {
            var number = taken[citizen];
            var url = new Uri(program.Address, "/twilio/messages").ToString();
            var form = new Dictionary<string, string>
            {
                ["MessageSid"] = $"SM{citizen:x16}{number:x16}",
                ["AccountSid"] = Account.AccountSid,
                ["From"] = string.Create(CultureInfo.InvariantCulture, $"+3939900010{citizen:00}"),
                ["To"] = Account.Numbers.Sms,
                ["Body"] = number.ToString(CultureInfo.InvariantCulture),
                ["NumMedia"] = "0",
            };
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(form) };
            request.Headers.Add(TwilioSignature.HeaderName, TwilioSignature.Compute(
                Account.AuthToken, url, form.Select(parameter => KeyValuePair.Create(parameter.Key, new StringValues(parameter.Value)))));
            try
            {
                using var answer = await _client.SendAsync(request, CancellationToken.None);
                if (answer.IsSuccessStatusCode)
                {
                    taken[citizen]++;
                }
            }
            catch (HttpRequestException)
            {
                // The process is gone; the test starts it again and the text is sent once more.
                return;
            }
        }
    }

    private async Task WaitForAnswersAsync(int count)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while ((await AnswersAsync()).Count < count)
        {
            await timer.WaitForNextTickAsync(Cancellation);
        }
    }

    private async Task<IReadOnlyList<JsonNode>> AnswersAsync() =>
        [.. (await _client.GetFromJsonAsync<JsonArray>($"{_twilio.Urls.First()}/simulator/api/messages?direction=outbound", Cancellation))!.Select(message => message!)];
}
