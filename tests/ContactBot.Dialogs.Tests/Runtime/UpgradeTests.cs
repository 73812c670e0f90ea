using ContactBot.Activities;
using Microsoft.Extensions.Logging;

namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class UpgradeTests
{
    private const string Italian = "Nel frattempo sono stato aggiornato e devo ricominciare da capo: mi scusi per il disagio.";
    private const string English = "I have been updated in the meantime and have to start over: sorry for the inconvenience.";

    private const string Asking = """
        "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
          { "$kind": "Microsoft.TextInput", "id": "ask", "property": "$name", "prompt": "Nome?" }, { "$kind": "Microsoft.SendActivity", "activity": "Salve ${$name}" } ] } ]
        """;

    private const string Beginning = """
        "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "form" } ] } ]
        """;

    [Fact]
    public async Task A_renamed_dialog_restarts_the_conversation_with_a_sentence()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Beginning));
        bot.Write("form.dialog", BotFixture.Dialog(Asking));
        Assert.Equal(["Nome?"], await bot.SayAsync("ciao"));

        bot.Delete("form.dialog");
        bot.Write("module.dialog", BotFixture.Dialog(Asking));
        bot.Write("main.dialog", BotFixture.Dialog(Beginning.Replace("form", "module", StringComparison.Ordinal)));
        bot.Restart();

        Assert.Equal([Italian, "Nome?"], await bot.SayAsync("Ada"));
        Assert.Equal(["Salve Ada"], await bot.SayAsync("Ada"));
    }

    [Fact]
    public async Task A_dialog_that_wants_to_know_hears_once_that_it_was_edited()
    {
        const string Listening = """
            "id": "form", "triggers": [
              { "$kind": "Microsoft.OnDialogEvent", "event": "versionChanged", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Cambiato ${turn.dialogEvent.value}" } ] },
            """;
        var asking = BotFixture.Dialog(Asking.Replace("\"triggers\": [", Listening, StringComparison.Ordinal).Replace("\"property\": \"$name\"", "\"property\": \"$name\", \"allowInterruptions\": false, \"maxTurnCount\": 9, \"validations\": [ \"length(this.value) > 2\" ]", StringComparison.Ordinal));
        using var bot = new BotFixture(BotFixture.Dialog(Beginning));
        bot.Write("form.dialog", asking);
        Assert.Equal(["Nome?"], await bot.SayAsync("ciao"));
        bot.Restart();
        Assert.Equal(["Nome?"], await bot.SayAsync("a"));

        bot.Write("form.dialog", asking.Replace("Nome?", "Il nome?", StringComparison.Ordinal));
        bot.Restart();
        Assert.Equal(["Cambiato form", "Il nome?"], await bot.SayAsync("a"));
        Assert.Equal(["Salve Ada"], await bot.SayAsync("Ada"));
    }

    [Fact]
    public async Task An_input_that_is_gone_restarts_the_conversation_in_the_citizens_language()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Beginning));
        bot.Write("form.dialog", BotFixture.Dialog(Asking));
        await bot.SayAsync("ciao");
        bot.Write("form.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Niente da chiedere" } ] } ]
            """));
        bot.Restart();
        Assert.Equal([English, "Niente da chiedere"], await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "Ada", Locale = "en-GB" }));
    }

    [Fact]
    public async Task An_action_that_got_another_id_restarts_the_conversation_and_one_that_moved_does_not()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Asking));
        await bot.SayAsync("ciao");
        bot.Write("main.dialog", BotFixture.Dialog(Asking.Replace("""{ "$kind": "Microsoft.TextInput",""", """{ "$kind": "Microsoft.SendActivity", "activity": "Benvenuto" }, { "$kind": "Microsoft.TextInput",""", StringComparison.Ordinal)));
        bot.Restart();
        Assert.Equal(["Salve Ada"], await bot.SayAsync("Ada"));

        await bot.SayAsync("ciao");
        bot.Write("main.dialog", BotFixture.Dialog(Asking.Replace("\"ask\"", "\"question\"", StringComparison.Ordinal)));
        bot.Restart();
        Assert.Equal([Italian, "Nome?"], await bot.SayAsync("Ada"));
    }

    [Fact]
    public async Task What_is_gone_is_logged_once()
    {
        using var log = new KeptLog();
        var options = new DialogBotOptions { LoggerFactory = log };
        using var bot = new BotFixture(BotFixture.Dialog(Asking), options);
        await bot.SayAsync("ciao");
        var state = bot.ConversationState;
        bot.Write("main.dialog", BotFixture.Dialog(Asking.Replace("\"ask\"", "\"question\"", StringComparison.Ordinal)));
        bot.Restart();
        await bot.SayAsync("Ada");
        bot.Return(state);
        await bot.SayAsync("Eva");

        Assert.Single(log.Messages, message => message.Contains("CB2203", StringComparison.Ordinal) && message.Contains("ask", StringComparison.Ordinal));
    }

    private sealed class KeptLog : ILoggerFactory, ILogger
    {
        public List<string> Messages { get; } = [];

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Messages.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
