using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Storage.Bodies;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>WhatsApp's 24 hours.</summary>
public sealed class WindowTests : IAsyncLifetime
{
    private readonly ShiftedTime _time = new();
    private readonly string _citizen = TwilioServer.NewCitizen();
    private readonly OperatorIdentity _operator = new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "Anna", [Body.DefaultId]);
    private TwilioServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TwilioServer.StartAsync(_time);

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Inside_the_window_an_operator_may_write_and_sees_until_when()
    {
        var conversation = await HandOverAsync();
        var result = await conversation.SayAsync(_operator, "Buongiorno, sono Anna.", "1");
        Assert.Equal(CommandOutcome.Done, result.Outcome);
        var rules = result.Conversation!.Writing!;
        Assert.False(rules.OnlyTemplates);
        Assert.InRange(rules.FreeTextUntil!.Value - _time.GetUtcNow(), TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));
        Assert.Contains("Buongiorno, sono Anna.", await BodiesAsync(5));
    }

    [Fact]
    public async Task Outside_the_window_an_operator_can_not_write_freely()
    {
        var conversation = await HandOverAsync();
        _time.Forward(TimeSpan.FromHours(25));
        var result = await conversation.SayAsync(_operator, "Buongiorno, sono Anna.", "1");
        Assert.Equal(CommandOutcome.OnlyTemplates, result.Outcome);
        Assert.True(result.Conversation!.Writing!.OnlyTemplates);
        Assert.DoesNotContain("Operator: Buongiorno, sono Anna.", await _server.OperatorTextsAsync(_citizen));
    }

    [Fact]
    public async Task Outside_the_window_a_template_goes_and_the_answer_opens_it_again()
    {
        await _server.ApproveTemplateAsync("avviso", "Buongiorno {{1}}, il {{2}} ha un aggiornamento per lei.", new() { ["1"] = "{name}", ["2"] = "{body}" });
        var conversation = await HandOverAsync();
        _time.Forward(TimeSpan.FromHours(25));
        Assert.Equal("avviso", Assert.Single((await conversation.GetAsync())!.Writing!.Templates).Purpose);
        Assert.Equal(CommandOutcome.Done, (await conversation.SayTemplateAsync(_operator, "avviso", "1")).Outcome);
        Assert.Contains(await BodiesAsync(5), body => body.EndsWith(", il Comune di Borgoverde ha un aggiornamento per lei.", StringComparison.Ordinal));
        await _server.WriteAsync(_citizen, "mi dica", "whatsapp");
        Assert.Equal(CommandOutcome.Done, (await conversation.SayAsync(_operator, "La pratica è pronta.", "2")).Outcome);
        Assert.Contains("La pratica è pronta.", await BodiesAsync(6));
    }

    [Fact]
    public async Task What_the_centre_says_outside_the_window_goes_as_the_template_for_notices()
    {
        await _server.ApproveTemplateAsync("avviso", "Avviso del {{1}}: {{2}}", new() { ["1"] = "{body}", ["2"] = "{text}" });
        await _server.WriteAsync(_citizen, "buongiorno", "whatsapp");
        await _server.ReadAsync(_citizen, 2, "delivered");
        _time.Forward(TimeSpan.FromHours(25));
        await Conversation(await _server.ConversationsAsync(_citizen)).NoteAsync(new SystemNote("nota", "n1", "La pratica è pronta."));
        Assert.Contains("Avviso del Comune di Borgoverde: La pratica è pronta.", await BodiesAsync(3));
    }

    [Fact]
    public async Task Without_a_template_a_message_outside_the_window_fails_where_operators_see_it()
    {
        await _server.WriteAsync(_citizen, "buongiorno", "whatsapp");
        await _server.ReadAsync(_citizen, 2, "delivered");
        _time.Forward(TimeSpan.FromHours(25));
        await Conversation(await _server.ConversationsAsync(_citizen)).NoteAsync(new SystemNote("nota", "n1", "La pratica è pronta."));
        await _server.WaitForLineAsync(_citizen, line => line.Contains("«avviso» non è configurato alcun modello. (codice 63016)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_written_stop_can_not_be_written_to_by_an_operator()
    {
        var conversation = await HandOverAsync();
        await _server.WriteAsync(_citizen, "STOP", "whatsapp");
        var result = await conversation.SayAsync(_operator, "Buongiorno.", "1");
        Assert.Equal(CommandOutcome.OptedOut, result.Outcome);
        Assert.NotNull(result.Conversation!.Writing!.OptedOutAt);
    }

    private async Task<IConversationGrain> HandOverAsync()
    {
        await _server.WriteAsync(_citizen, ScriptedBot.AskForPerson, "whatsapp");
        await _server.ReadAsync(_citizen, 3, "delivered");
        var conversation = Conversation(await _server.ConversationsAsync(_citizen));
        Assert.Equal(CommandOutcome.Done, (await conversation.TakeAsync(_operator)).Outcome);
        await _server.ReadAsync(_citizen, 4, "delivered");
        return conversation;
    }

    private static IConversationGrain Conversation(IReadOnlyList<ConversationDriver> conversations) => Assert.Single(conversations).Conversation;

    private async Task<IEnumerable<string>> BodiesAsync(int count) =>
        (await _server.ReadAsync(_citizen, count)).Select(message => (string)message["body"]!);
}
