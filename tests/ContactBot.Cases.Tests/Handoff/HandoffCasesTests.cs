using System.Text.Json;
using ContactBot.Cases.Changes;
using ContactBot.Cases.Citizens;
using ContactBot.Cases.Handoff;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Numbers;
using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Handoff;

/// <summary>The case of a handoff, on every database.</summary>
public abstract class HandoffCasesTests : IDisposable
{
    private static readonly Guid[] DefaultBody = [Body.DefaultId];

    private readonly TestStorage _storage;
    private readonly CaseStore _cases;
    private readonly CaseNumbers _numbers;
    private readonly HandoffCases _handoffs;

    protected HandoffCasesTests(StorageFixture fixture)
    {
        Assert.SkipWhen(fixture.Unavailable is not null, fixture.Unavailable ?? "");
        _storage = fixture.Storage;
        _cases = new CaseStore(_storage.Contexts);
        _numbers = new CaseNumbers(_storage.Get<INumberBlocks>());
        _handoffs = new HandoffCases(_numbers, _cases, new CitizenMemory(new CitizenStore(_storage.Contexts)), _storage.Conversations);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _numbers.Dispose();
    }

    [Fact]
    public async Task A_handoff_opens_a_case_with_citizen_and_context_in_its_turn()
    {
        var conversation = Turns.Conversation("new-case", "carla") with { UserName = "Carla" };

        var handoff = await HandOverAsync(conversation);

        var record = (await _cases.FindAsync(DefaultBody, handoff.CaseId, Cancellation))!;
        var context = JsonSerializer.Deserialize(record.Handoff!, HandoffJson.Default.HandoffContext)!;
        Assert.True(handoff.IsNew);
        Assert.Equal(handoff.Number.Digits, record.Number);
        Assert.Equal(handoff.CitizenId, record.CitizenId);
        Assert.Equal("new-case", record.ConversationId);
        Assert.Equal("chiede una persona", context.Why.Reason);
        Assert.Equal(handoff.CitizenId, context.Who.CitizenId);
        var stored = await _storage.Conversations.FindAsync("new-case", Cancellation);
        Assert.Equal((handoff.CaseId, handoff.CitizenId), (stored!.Conversation.CaseId!.Value, stored.Conversation.CitizenId!.Value));
    }

    [Fact]
    public async Task A_second_handoff_goes_into_the_same_case_and_opens_it_again()
    {
        var first = await HandOverAsync(Turns.Conversation("again", "dario"));
        await new CaseWriter(_storage.Contexts).ApplyAsync(
            [new UpdateCase { CaseId = first.CaseId, BodyId = Body.DefaultId, Status = CaseStatus.Closed, Actor = Actor.System, At = Turns.Moment }],
            Cancellation);
        var conversation = (await _storage.Conversations.FindAsync("again", Cancellation))!.Conversation;

        var second = await HandOverAsync(conversation, "y");

        Assert.False(second.IsNew);
        Assert.Equal((first.CaseId, first.Number, first.CitizenId), (second.CaseId, second.Number, second.CitizenId));
        Assert.Equal(CaseStatus.Open, (await _cases.FindAsync(DefaultBody, first.CaseId, Cancellation))!.Status);
        Assert.Contains($"pratica {first.Number.Display}", second.Context.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_the_same_turn_opened_is_the_one()
    {
        var open = new OpenCase
        {
            CaseId = Guid.CreateVersion7(Turns.Moment),
            Number = await _numbers.ReserveAsync(Body.DefaultId, Cancellation),
            BodyId = Body.DefaultId,
            Subject = "Buca",
            ChannelId = "directline",
            Language = "it-IT",
            Actor = Actor.Bot,
            At = Turns.Moment,
        };
        var conversation = Turns.Conversation("same-turn", "elena");
        var handoff = await _handoffs.PrepareAsync(Input(conversation), [open], Cancellation);

        await _storage.Journal.CommitAsync(
            Turns.Turn(conversation, "x") with { Changes = [open, .. handoff.Changes] }, Cancellation);

        Assert.Equal(open.CaseId, handoff.CaseId);
        var record = (await _cases.FindAsync(DefaultBody, open.CaseId, Cancellation))!;
        Assert.Equal(("Buca", 2L), (record.Subject, record.Version));
        Assert.NotNull(record.Handoff);
        Assert.Equal(handoff.CitizenId, record.CitizenId);
    }

    [Fact]
    public async Task A_case_that_an_earlier_turn_opened_goes_its_own_way_but_is_told()
    {
        var conversation = Turns.Conversation("own-way", "hans");
        var open = new OpenCase
        {
            CaseId = Guid.CreateVersion7(Turns.Moment),
            Number = await _numbers.ReserveAsync(Body.DefaultId, Cancellation),
            BodyId = Body.DefaultId,
            Subject = "Lampione",
            ConversationId = "own-way",
            ChannelId = "directline",
            Language = "it-IT",
            Actor = Actor.Bot,
            At = Turns.Moment,
        };
        var turn = Turns.Turn(conversation, "1") with { Changes = [open] };
        await _storage.Journal.CommitAsync(turn, Cancellation);

        var handoff = await HandOverAsync(Turns.After(turn), "2");

        Assert.NotEqual(open.CaseId, handoff.CaseId);
        Assert.Contains($"aperta la pratica {open.Number.Display} (Lampione)", handoff.Context.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_whom_the_same_turn_remembers_is_the_one()
    {
        var conversation = Turns.Conversation("recalled", "ines");
        var (citizenId, remember) = await new CitizenMemory(new CitizenStore(_storage.Contexts))
            .RecallAsync(conversation, [], Turns.Moment, Cancellation);

        var handoff = await _handoffs.PrepareAsync(Input(conversation), [remember!], Cancellation);

        Assert.Equal(citizenId, handoff.CitizenId);
        Assert.DoesNotContain(handoff.Changes, change => change is RememberCitizen);
    }

    [Fact]
    public async Task A_citizen_who_comes_back_in_another_conversation_is_the_same()
    {
        var first = await HandOverAsync(Turns.Conversation("return-1", "fabio"));

        var second = await HandOverAsync(Turns.Conversation("return-2", "fabio"));

        Assert.Equal(first.CitizenId, second.CitizenId);
        Assert.NotEqual(first.CaseId, second.CaseId);
    }

    [Fact]
    public async Task What_was_said_before_this_turn_is_in_the_context()
    {
        var before = Turns.Turn(Turns.Conversation("earlier", "gina"), "1", "si è rotto il lampione");
        await _storage.Journal.CommitAsync(before, Cancellation);

        var handoff = await _handoffs.PrepareAsync(Input(Turns.After(before)), [], Cancellation);

        Assert.Equal("si è rotto il lampione", handoff.Context.Why.Trigger);
        Assert.Equal("risposta", handoff.Context.State.LastBotMessage);
        Assert.Equal(1, handoff.Context.State.CitizenMessages);
    }

    private static HandoffInput Input(ConversationSnapshot conversation) =>
        new() { Conversation = conversation, Reason = "chiede una persona", At = Turns.Moment };

    private async Task<CaseHandoff> HandOverAsync(ConversationSnapshot conversation, string externalId = "x")
    {
        var handoff = await _handoffs.PrepareAsync(Input(conversation), [], Cancellation);
        var turn = Turns.Turn(conversation, externalId);
        await _storage.Journal.CommitAsync(
            turn with
            {
                Conversation = turn.Conversation with { CaseId = handoff.CaseId, CitizenId = handoff.CitizenId },
                Changes = handoff.Changes,
            },
            Cancellation);
        return handoff;
    }
}
