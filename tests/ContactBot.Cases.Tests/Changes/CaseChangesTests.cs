using System.Text.Json;
using ContactBot.Cases.Changes;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Numbers;
using ContactBot.TestKit.Storage;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Cases.Tests.Changes;

/// <summary>Cases change together with turns and leave a history, on every database.</summary>
public abstract class CaseChangesTests : IDisposable
{
    private static readonly Guid[] DefaultBody = [Body.DefaultId];
    private static readonly Guid Maria = new("0197a000-0000-7000-8000-00000000aaaa");

    private readonly TestStorage _storage;
    private readonly CaseNumbers _numbers;
    private readonly CaseStore _cases;
    private readonly CaseWriter _writer;

    protected CaseChangesTests(StorageFixture fixture)
    {
        Assert.SkipWhen(fixture.Unavailable is not null, fixture.Unavailable ?? "");
        _storage = fixture.Storage;
        _numbers = new CaseNumbers(_storage.Get<INumberBlocks>());
        _cases = new CaseStore(_storage.Contexts);
        _writer = new CaseWriter(_storage.Contexts);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _numbers.Dispose();
    }

    [Fact]
    public async Task A_case_is_opened_with_its_turn()
    {
        var open = await NewCaseAsync("opened") with
        {
            Subject = "Buca in via D'Angelò",
            Category = "strade",
            Place = "via D'Angelò 12",
            Details = "profonda",
            Properties = JsonSerializer.SerializeToElement(new { depth = 20 }),
        };

        await CommitAsync("opened", open);

        var record = (await _cases.FindAsync(DefaultBody, open.CaseId, Cancellation))!;
        Assert.Equal(("Buca in via D'Angelò", "strade", "via D'Angelò 12", "profonda"), (record.Subject, record.Category, record.Place, record.Details));
        Assert.Equal((CaseStatus.New, 1, 1L), (record.Status, record.Level, record.Version));
        Assert.Equal("""{"depth":20}""", record.Properties);
        Assert.Equal(record.Id, Assert.Single(await _cases.FindByNumberAsync(DefaultBody, open.Number, Cancellation)).Id);
        Assert.Equal(record.Id, Assert.Single(await _cases.FindByConversationAsync(DefaultBody, "opened", Cancellation)).Id);
    }

    [Fact]
    public async Task A_turn_that_fails_opens_no_case()
    {
        await CommitAsync("failing", await NewCaseAsync("failing"));
        var second = await NewCaseAsync("failing");

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync("failing", second));

        Assert.Null(await _cases.FindAsync(DefaultBody, second.CaseId, Cancellation));
    }

    [Fact]
    public async Task Every_change_is_in_the_history_with_who_and_when()
    {
        var open = await OpenAsync("history");
        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.Open, Owner = new CaseOwner(Maria, "Maria") }], Cancellation);
        await _writer.ApplyAsync([Update(open) with { Note = "ho telefonato" }], Cancellation);
        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.Resolved, Outcome = "riparata", At = Turns.Moment.AddHours(1) }], Cancellation);

        var history = await _cases.ReadHistoryAsync(DefaultBody, open.CaseId, 0, 100, Cancellation);

        Assert.Equal([1L, 2, 3, 4], history.Select(change => change.Sequence));
        Assert.Equal([CaseEventKinds.Opened, CaseEventKinds.Updated, CaseEventKinds.Noted, CaseEventKinds.Updated], history.Select(change => change.Kind));
        Assert.Equal((CaseActor.Bot, CaseActor.Operator), (history[0].Actor, history[1].Actor));
        Assert.Equal((Maria, "Maria"), (history[1].ActorId, history[1].ActorName));
        Assert.Equal("ho telefonato", history[2].Note);
        Assert.Null(history[2].Changes);
        Assert.Equal(Turns.Moment.AddHours(1), history[3].At);
        Assert.Equal([3L, 4], (await _cases.ReadHistoryAsync(DefaultBody, open.CaseId, 2, 100, Cancellation)).Select(change => change.Sequence));
    }

    [Fact]
    public async Task The_history_replayed_gives_the_case()
    {
        var open = await OpenAsync("replayed");
        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.Open, Level = 2, Category = "verde" }], Cancellation);
        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.Closed, Outcome = "potato", Subject = "Albero" }], Cancellation);

        var fields = new Dictionary<string, string>();
        foreach (var change in await _cases.ReadHistoryAsync(DefaultBody, open.CaseId, 0, 100, Cancellation))
        {
            using var changes = JsonDocument.Parse(change.Changes!);
            foreach (var field in changes.RootElement.EnumerateObject())
            {
                fields[field.Name] = field.Value.ToString();
            }
        }

        var record = (await _cases.FindAsync(DefaultBody, open.CaseId, Cancellation))!;
        Assert.Equal(record.Subject, fields["subject"]);
        Assert.Equal(record.Category, fields["category"]);
        Assert.Equal(record.Outcome, fields["outcome"]);
        Assert.Equal(record.Status.ToString(), fields["status"]);
        Assert.Equal("2", fields["level"]);
        Assert.Equal(record.EndedAt, DateTimeOffset.Parse(fields["endedAt"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task What_changes_nothing_leaves_no_trace()
    {
        var open = await OpenAsync("unchanged");

        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.New, Level = 1, Subject = open.Subject }], Cancellation);

        Assert.Single(await _cases.ReadHistoryAsync(DefaultBody, open.CaseId, 0, 100, Cancellation));
    }

    [Fact]
    public async Task A_case_that_is_opened_again_has_not_ended()
    {
        var open = await OpenAsync("reopened");
        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.Closed }], Cancellation);
        Assert.NotNull((await _cases.FindAsync(DefaultBody, open.CaseId, Cancellation))!.EndedAt);

        await _writer.ApplyAsync([Update(open) with { Status = CaseStatus.Open }], Cancellation);

        Assert.Null((await _cases.FindAsync(DefaultBody, open.CaseId, Cancellation))!.EndedAt);
    }

    [Fact]
    public async Task An_unknown_case_is_told_and_undoes_its_turn()
    {
        var unknown = new UpdateCase
        {
            CaseId = Guid.CreateVersion7(Turns.Moment),
            BodyId = Body.DefaultId,
            Status = CaseStatus.Closed,
            Actor = Actor.System,
            At = Turns.Moment,
        };

        await Assert.ThrowsAsync<UnknownCaseException>(() => CommitAsync("unknown", unknown));

        Assert.Null(await _storage.Conversations.FindAsync("unknown", Cancellation));
    }

    [Fact]
    public async Task A_case_of_another_body_is_as_if_it_were_not()
    {
        var open = await OpenAsync("foreign");
        var other = Guid.CreateVersion7(Turns.Moment);

        Assert.Null(await _cases.FindAsync([other], open.CaseId, Cancellation));
        Assert.Empty(await _cases.FindByNumberAsync([other], open.Number, Cancellation));
        Assert.Empty(await _cases.FindByConversationAsync([other], "foreign", Cancellation));
        Assert.Empty(await _cases.FindRecentAsync([other], 10, Cancellation));
        Assert.Empty(await _cases.ReadHistoryAsync([other], open.CaseId, 0, 10, Cancellation));
        await Assert.ThrowsAsync<UnknownCaseException>(
            () => _writer.ApplyAsync([Update(open) with { BodyId = other, Status = CaseStatus.Closed }], Cancellation));
    }

    [Fact]
    public async Task Those_who_change_a_case_at_the_same_time_all_get_through()
    {
        var open = await OpenAsync("together");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(
            number => _writer.ApplyAsync([Update(open) with { Note = $"nota {number}" }], Cancellation)));

        var history = await _cases.ReadHistoryAsync(DefaultBody, open.CaseId, 0, 100, Cancellation);
        Assert.Equal(5, history.Count);
        Assert.Equal(5, (await _cases.FindAsync(DefaultBody, open.CaseId, Cancellation))!.Version);
    }

    [Fact]
    public async Task A_citizen_is_remembered_once_and_never_merged()
    {
        var first = Remember("anna", "directline");
        await CommitAsync("citizen-1", first);
        await CommitAsync("citizen-2", first with { ConversationId = "citizen-2" });
        await CommitAsync("citizen-3", Remember("anna", "sms"));

        await using var context = await _storage.Contexts.CreateDbContextAsync(Cancellation);
        var identities = await context.CitizenIdentities.Where(identity => identity.Address == "anna").ToListAsync(Cancellation);
        Assert.Equal(2, identities.Count);
        Assert.All(identities, identity => Assert.False(identity.Verified));
        Assert.Equal(2, identities.Select(identity => identity.CitizenId).Distinct().Count());
    }

    [Fact]
    public async Task An_address_that_became_another_citizens_meanwhile_is_a_conflict()
    {
        await CommitAsync("race-1", Remember("bruno", "directline"));

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync("race-2", Remember("bruno", "directline")));
    }

    [Fact]
    public async Task Recent_cases_come_newest_first()
    {
        var old = await OpenAsync("recent-old", Turns.Moment.AddDays(1));
        var young = await OpenAsync("recent-young", Turns.Moment.AddDays(2));

        var recent = await _cases.FindRecentAsync(DefaultBody, 2, Cancellation);

        Assert.Equal([young.CaseId, old.CaseId], recent.Select(record => record.Id));
    }

    private static UpdateCase Update(OpenCase open) => new()
    {
        CaseId = open.CaseId,
        BodyId = open.BodyId,
        Actor = Actor.Operator(Maria, "Maria"),
        At = Turns.Moment,
    };

    private static RememberCitizen Remember(string address, string channelId) => new()
    {
        CitizenId = Guid.CreateVersion7(Turns.Moment),
        BodyId = Body.DefaultId,
        ChannelId = channelId,
        Address = address,
        DisplayName = "Anna D'Angelò",
        Language = "it-IT",
        ConversationId = address,
        At = Turns.Moment,
    };

    private Task CommitAsync(string conversationId, ITransactionalChange change) => _storage.Journal.CommitAsync(
        Turns.Turn(Turns.Conversation(conversationId), "x") with { Changes = [change] }, Cancellation);

    private async Task<OpenCase> OpenAsync(string conversationId, DateTimeOffset? at = null)
    {
        var open = await NewCaseAsync(conversationId) with { At = at ?? Turns.Moment };
        await _writer.ApplyAsync([open], Cancellation);
        return open;
    }

    private async Task<OpenCase> NewCaseAsync(string conversationId) => new()
    {
        CaseId = Guid.CreateVersion7(Turns.Moment),
        Number = await _numbers.ReserveAsync(Body.DefaultId, Cancellation),
        BodyId = Body.DefaultId,
        Subject = "Segnalazione",
        ConversationId = conversationId,
        ChannelId = "directline",
        Language = "it-IT",
        Actor = Actor.Bot,
        At = Turns.Moment,
    };
}
