using ContactBot.TestKit;
using ContactBot.TestKit.DirectLine;
using ContactBot.TestKit.Host;

namespace ContactBot.Host.Tests.LiveBot;

/// <summary>Editors change the files of a bot that talks with citizens.</summary>
public sealed class ReloadTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private readonly TemporaryFolder _folder = new();
    private HostProcess? _program;

    public async ValueTask InitializeAsync()
    {
        Write("main.dialog", """
            { "$kind": "Microsoft.AdaptiveDialog", "generator": "testi.lg",
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Ritiro", "pattern": "ritiro" } ] },
              "triggers": [
                { "$kind": "Microsoft.OnIntent", "intent": "Ritiro", "actions": [
                  { "$kind": "Microsoft.TextInput", "property": "dialog.via", "prompt": "In che via?" },
                  { "$kind": "Microsoft.SendActivity", "activity": "${Fatto(dialog.via)}" } ] },
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${Saluto()}" } ] } ] }
            """);
        WriteTexts("Buongiorno", "Ritiro in");
        _program = await HostProcess.StartAsync(new HostProcessOptions { DialogsFolder = _folder.Path }, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task An_answer_that_is_edited_is_given_and_a_broken_edit_is_refused()
    {
        using var citizen = await Citizen.ArriveAsync(_program!);
        Assert.Equal("Buongiorno", await citizen.AskAsync("salve"));

        await UntilLoggedAsync("are in use as they are now", () => WriteTexts("Buonasera", "Ritiro in"));
        Assert.Equal("Buonasera", await citizen.AskAsync("salve"));

        await UntilLoggedAsync("CB1201: a change in the dialogs is refused and the last good version stays in use: testi.lg:2:", () => WriteTexts("${rotto(}", "Ritiro in"));
        Assert.Equal("Buonasera", await citizen.AskAsync("salve"));
        Assert.Contains("CB1201", await ReadyAsync(), StringComparison.Ordinal);

        await UntilLoggedAsync("are in use as they are now", () => WriteTexts("Buonanotte", "Ritiro in"));
        Assert.Equal("Buonanotte", await citizen.AskAsync("salve"));
        Assert.DoesNotContain("CB1201", await ReadyAsync(), StringComparison.Ordinal);
        Assert.Single(_program!.Output.Split('\n'), line => line.Contains("CB1201", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_conversation_in_the_middle_of_a_question_goes_on_with_the_new_version()
    {
        using var citizen = await Citizen.ArriveAsync(_program!);
        Assert.Equal("In che via?", await citizen.AskAsync("un ritiro"));

        await UntilLoggedAsync("are in use as they are now", () => WriteTexts("Buongiorno", "Prenotato in"));

        Assert.Equal("Prenotato in via Roma", await citizen.AskAsync("via Roma"));
    }

    [Fact]
    public async Task A_broken_edit_that_is_undone_is_forgotten()
    {
        await UntilLoggedAsync("CB1201", () => Write("altro.dialog", "{"));
        await UntilLoggedAsync("are in use as they are now", () => File.Delete(Path.Combine(_folder.Path, "altro.dialog")));

        Assert.DoesNotContain("CB1201", await ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_the_file_system_does_not_tell_of_is_found_all_the_same()
    {
        using var elsewhere = new TemporaryFolder();
        await UntilLoggedAsync("are in use as they are now", () =>
        {
            File.Move(Path.Combine(_folder.Path, "testi.lg"), Path.Combine(elsewhere.Path, "testi.lg"));
            Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "altrove"), elsewhere.Path);
        });
        using var citizen = await Citizen.ArriveAsync(_program!);

        await UntilLoggedAsync("are in use as they are now", () => File.WriteAllText(Path.Combine(elsewhere.Path, "testi.lg"), "# Saluto\n- Da lontano\n\n# Fatto(via)\n- ${via}\n"));

        Assert.Equal("Da lontano", await citizen.AskAsync("salve"));
    }

    [Fact]
    public async Task Where_it_is_not_wanted_nothing_is_taken_up()
    {
        await using var still = await HostProcess.StartAsync(
            new HostProcessOptions { DialogsFolder = _folder.Path, Settings = new Dictionary<string, string> { ["ContactBot:ReloadDialogs"] = "false" } },
            TestContext.Current.CancellationToken);
        using var citizen = await Citizen.ArriveAsync(still);

        // The program beside it, which reloads, tells when there was time enough.
        await UntilLoggedAsync("are in use as they are now", () => WriteTexts("Buonasera", "Ritiro in"));

        Assert.Equal("Buongiorno", await citizen.AskAsync("salve"));
    }

    private async Task UntilLoggedAsync(string words, Action edit)
    {
        var logged = _program!.NextOutputAsync(line => line.Contains(words, StringComparison.Ordinal));
        edit();
        await logged.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private async Task<string> ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = _program!.Address };
        using var answer = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private void WriteTexts(string greeting, string done) => Write("testi.lg", $"# Saluto\n- {greeting}\n\n# Fatto(via)\n- {done} ${{via}}\n");

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder.Path, file), content);

    /// <summary>A citizen who asks and waits for the answer.</summary>
    private sealed class Citizen(DirectLineClient client, string conversationId, StreamDriver stream) : IDisposable
    {
        public static async Task<Citizen> ArriveAsync(HostProcess program)
        {
            var client = new DirectLineClient(new Uri(program.Address, "/v3/directline").ToString(), program.Secret);
            var opened = await client.OpenAsync();
            return new Citizen(client, opened.Id, await StreamDriver.OpenAsync(opened.StreamUrl));
        }

        public async Task<string?> AskAsync(string text)
        {
            await client.SayAsync(conversationId, text, Guid.CreateVersion7().ToString());
            while (true)
            {
                foreach (var activity in await stream.ReadAsync(1))
                {
                    if (activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("role").GetString() == "bot")
                    {
                        return activity.GetProperty("text").GetString();
                    }
                }
            }
        }

        public void Dispose()
        {
            stream.Dispose();
            client.Dispose();
        }
    }
}
