using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Conversations.Operators;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Cases;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Conversations.Tests;

/// <summary>The case keeps step with the conversation.</summary>
public sealed class HandoffTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ConversationHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ConversationHost.StartAsync(new StorageOptions { DataFolder = _folder.Path });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_handoff_opens_a_case_with_the_citizen_and_the_context()
    {
        var (_, record) = await HandedOverAsync();
        Assert.Equal((CaseStatus.New, 1, "it-IT"), (record.Status, record.Level, record.Language));
        Assert.NotNull(record.CitizenId);
        Assert.Contains("Anna D\\u0027Angel\\u00F2", record.Handoff, StringComparison.Ordinal);
        Assert.Contains("Chiede una persona", record.Handoff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_who_takes_it_owns_the_case()
    {
        var (citizen, _) = await HandedOverAsync();
        var anna = Builders.Operator();
        await citizen.Conversation.TakeAsync(anna);
        var record = await CaseAsync(citizen);
        Assert.Equal((CaseStatus.Open, anna.Id, "Anna"), (record.Status, record.OwnerId, record.OwnerName));
    }

    [Theory]
    [InlineData(ConversationOutcome.Resolved, CaseStatus.Resolved, 1)]
    [InlineData(ConversationOutcome.Forwarded, CaseStatus.Open, 2)]
    [InlineData(ConversationOutcome.NotResolved, CaseStatus.Closed, 1)]
    [InlineData(ConversationOutcome.Abandoned, CaseStatus.Closed, 1)]
    public async Task The_outcome_lands_in_the_case_and_the_citizen_hears_its_number(ConversationOutcome outcome, CaseStatus status, int level)
    {
        var (citizen, opened) = await HandedOverAsync();
        var anna = Builders.Operator();
        await citizen.Conversation.TakeAsync(anna);
        await citizen.Conversation.CloseAsync(anna, outcome, "nota dell'operatrice");
        var record = await CaseAsync(citizen);
        Assert.Equal((status, level), (record.Status, record.Level));
        Assert.Contains(CaseNumber.Parse(opened.Number).Display, (await citizen.TextsAsync())[^1], StringComparison.Ordinal);
        var history = await Cases.ReadHistoryAsync([Body.DefaultId], record.Id, 0, 100, CancellationToken.None);
        Assert.Contains(history, step => step.Note?.EndsWith("nota dell'operatrice", StringComparison.Ordinal) == true && step.ActorName == "Anna");
    }

    [Fact]
    public async Task A_second_handoff_of_the_conversation_goes_into_the_same_case()
    {
        var (citizen, first) = await HandedOverAsync();
        var anna = Builders.Operator();
        await citizen.Conversation.TakeAsync(anna);
        await citizen.Conversation.ReturnToBotAsync(anna, null);
        Assert.Null((await CaseAsync(citizen)).OwnerId);
        await citizen.SayAsync(ScriptedBot.AskForPerson);
        Assert.Equal(first.Id, (await CaseAsync(citizen)).Id);
    }

    [Fact]
    public async Task A_broken_bot_hands_over_with_a_case_too()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.Break);
        await citizen.SayAsync(ScriptedBot.Break);
        Assert.Contains("non ha funzionato", (await CaseAsync(citizen)).Handoff, StringComparison.Ordinal);
    }

    private ICaseStore Cases => _host.Get<ICaseStore>();

    private async Task<(ConversationDriver Citizen, CaseRecord Case)> HandedOverAsync()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.AskForPerson);
        return (citizen, await CaseAsync(citizen));
    }

    private async Task<CaseRecord> CaseAsync(ConversationDriver citizen)
    {
        var conversation = await citizen.Conversation.GetAsync();
        return (await Cases.FindAsync([Body.DefaultId], conversation!.CaseId!.Value, CancellationToken.None))!;
    }
}
