using System.Text;
using ContactBot.Activities;
using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Runtime;

/// <summary>A bot made of files written by a test, and one conversation with it whose state is nothing but bytes.</summary>
internal sealed class BotFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DialogBotOptions _options;
    private DialogBot? _bot;

    public BotFixture(string main, DialogBotOptions? options = null)
    {
        _options = options ?? new DialogBotOptions();
        Write("main.dialog", main);
    }

    public ReadOnlyMemory<byte> ConversationState { get; private set; }

    public ReadOnlyMemory<byte> UserState { get; private set; }

    public string StateText => Encoding.UTF8.GetString(ConversationState.Span);

    /// <summary>What the host gives for each turn.</summary>
    public IServiceProvider? Services { get; init; }

    public TurnResult? Last { get; private set; }

    /// <summary>An adaptive dialog whose properties are given.</summary>
    public static string Dialog(string properties) => $$"""{ "$kind": "Microsoft.AdaptiveDialog", {{properties}} }""";

    public BotFixture Write(string file, string content)
    {
        var path = Path.Combine(_folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    /// <summary>What was loaded last.</summary>
    public DialogBot Bot => _bot ?? throw new InvalidOperationException("Nothing is loaded yet.");

    /// <summary>Takes the conversation back to where it was.</summary>
    public void Return(ReadOnlyMemory<byte> conversationState) => ConversationState = conversationState;

    public void Delete(string file) => File.Delete(Path.Combine(_folder.Path, file));

    /// <summary>Loads the files anew, as a restart of the process does; the next turn runs on them.</summary>
    public void Restart() => _bot = DialogBot.Load(_folder.Path, _options);

    public Task<string[]> SayAsync(string text, CancellationToken? cancellationToken = null)
        => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text, Locale = "it-IT", ChannelId = "test" }, cancellationToken);

    public async Task<string[]> SendAsync(Activity activity, CancellationToken? cancellationToken = null)
    {
        if (_bot is null)
        {
            Restart();
        }

        var request = new TurnRequest { Activity = activity, ConversationState = ConversationState, UserState = UserState, Services = Services };
        Last = await _bot!.RunTurnAsync(request, cancellationToken ?? TestContext.Current.CancellationToken);
        ConversationState = Last.ConversationState;
        UserState = Last.UserState;
        return [.. Last.Activities.Select(sent => sent.Text ?? sent.Name ?? sent.Type ?? "")];
    }

    public void Dispose() => _folder.Dispose();
}
