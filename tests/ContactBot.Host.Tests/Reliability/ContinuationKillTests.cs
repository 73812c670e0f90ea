using System.Globalization;
using ContactBot.TestKit;
using ContactBot.TestKit.DirectLine;
using ContactBot.TestKit.Host;

namespace ContactBot.Host.Tests.Reliability;

/// <summary>The real process is killed while conversations go on by themselves.</summary>
public sealed class ContinuationKillTests : IDisposable
{
    private const int Citizens = 4;
    private const int MessagesEach = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TemporaryFolder _dialogs = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public async Task Every_conversation_that_was_to_go_on_by_itself_does_once_when_the_process_is_killed()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_dialogs.Path, "main.dialog"),
            """
            {
              "$kind": "Microsoft.AdaptiveDialog", "id": "main", "autoEndDialog": false,
              "triggers": [
                { "$kind": "Microsoft.OnMessageActivity", "actions": [
                  { "$kind": "Microsoft.GetConversationReference", "property": "turn.here" },
                  { "$kind": "Microsoft.ContinueConversation", "conversationReference": "=turn.here", "value": "=turn.activity.text" } ] },
                { "$kind": "Microsoft.OnContinueConversation", "actions": [
                  { "$kind": "Microsoft.SendActivity", "activity": "da solo ${turn.activity.value}" } ] }
              ]
            }
            """,
            Cancellation);
        await using var program = await HostProcess.StartAsync(new HostProcessOptions { DialogsFolder = _dialogs.Path }, Cancellation);
        var citizens = await Task.WhenAll(Enumerable.Range(0, Citizens).Select(number => OpenAsync(program, $"dl_cittadino{number}")));

        // What was acknowledged is durable, and so is what it arranges; at the kill some have gone on and some have not.
        foreach (var text in Enumerable.Range(1, MessagesEach))
        {
            await Task.WhenAll(citizens.Select(citizen => citizen.Client.SayAsync(citizen.ConversationId, text.ToString(CultureInfo.InvariantCulture))));
        }

        await program.KillAsync();
        await program.StartAgainAsync(Cancellation);
        foreach (var (client, conversationId) in citizens)
        {
            Assert.Equal(
                Enumerable.Range(1, MessagesEach).Select(number => $"da solo {number}").Order(StringComparer.Ordinal),
                (await ReadAsync(client, conversationId)).Order(StringComparer.Ordinal));
            client.Dispose();
        }
    }

    private static async Task<(DirectLineClient Client, string ConversationId)> OpenAsync(HostProcess program, string userId)
    {
        var client = new DirectLineClient(new Uri(program.Address, "/v3/directline").ToString(), program.Secret);
        return (client, (await client.OpenAsync(userId)).Id);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(DirectLineClient client, string conversationId)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            var answer = await client.ReadAsync(conversationId);
            List<string> alone = [.. answer.Texts.OfType<string>().Where(text => text.StartsWith("da solo", StringComparison.Ordinal))];
            if (alone.Count >= MessagesEach)
            {
                return alone;
            }

            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
