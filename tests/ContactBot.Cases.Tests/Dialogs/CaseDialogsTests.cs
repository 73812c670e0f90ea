using System.Text;
using ContactBot.Activities;
using ContactBot.Cases.Changes;
using ContactBot.Cases.Dialogs;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.TestKit;
using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Dialogs;

/// <summary>Dialogs that open and find cases, run and committed.</summary>
public sealed class CaseDialogsTests : IDisposable
{
    private const string Dialog =
        """
        {
          "$kind": "Microsoft.AdaptiveDialog",
          "triggers": [
            {
              "$kind": "Microsoft.OnMessageActivity",
              "actions": [
                {
                  "$kind": "Microsoft.IfCondition",
                  "condition": "=startsWith(turn.activity.text, 'stato ')",
                  "actions": [
                    { "$kind": "ContactBot.FindCase", "number": "=substring(turn.activity.text, 6)", "resultProperty": "turn.found" },
                    { "$kind": "Microsoft.SendActivity", "activity": "${if(turn.found == null, 'nessuna', concat(turn.found.number, '|', turn.found.statusLabel, '|', turn.found.subject, '|', turn.found.updated))}" }
                  ],
                  "elseActions": [
                    {
                      "$kind": "ContactBot.OpenCase",
                      "subject": "=turn.activity.text",
                      "category": "strade",
                      "place": "via Roma 5",
                      "details": "profonda",
                      "properties": { "depth": 20 },
                      "resultProperty": "turn.case"
                    },
                    { "$kind": "Microsoft.SendActivity", "activity": "${turn.case.number}|${turn.case.spokenNumber}|${turn.case.id}" }
                  ]
                }
              ]
            }
          ]
        }
        """;

    private readonly TemporaryFolder _dialogs = new();
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _dialogs.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task A_case_is_opened_with_the_turn_that_tells_its_number()
    {
        await using var storage = await OpenStorageAsync();
        var conversation = Turns.Conversation("c1", "luca") with { UserName = "Luca" };

        var result = await SayAsync(storage, conversation, "Buca in via D'Angelò");

        var told = Assert.Single(result.Activities).Text!.Split('|');
        await storage.Journal.CommitAsync(
            Turns.Turn(conversation, "1") with { Changes = [.. result.Changes.Cast<ITransactionalChange>()] }, Cancellation);
        var record = (await storage.Get<ICaseStore>().FindAsync([Body.DefaultId], Guid.Parse(told[2]), Cancellation))!;
        Assert.Equal(record.Number, told[0].Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(record.Number, new string([.. told[1].Where(char.IsAsciiDigit)]));
        Assert.Equal(
            ("Buca in via D'Angelò", "strade", "via Roma 5", "profonda", """{"depth":20}"""),
            (record.Subject, record.Category, record.Place, record.Details, record.Properties));
        Assert.Equal("c1", record.ConversationId);
        Assert.NotNull(record.CitizenId);
    }

    [Fact]
    public async Task A_case_is_found_by_the_number_as_a_citizen_writes_it()
    {
        await using var storage = await OpenStorageAsync();
        var open = await OpenCaseAsync(storage, Body.DefaultId);

        foreach (var number in (string[])[open.Number.Digits, open.Number.Display, $"n. {open.Number.Digits[..3]}-{open.Number.Digits[3..]}"])
        {
            var result = await SayAsync(storage, Turns.Conversation("c2"), $"stato {number}");

            Assert.Equal($"{open.Number.Display}|ricevuta|Lampione spento|2026-10-25T01:30:00Z", Assert.Single(result.Activities).Text);
            Assert.Empty(result.Changes);
        }
    }

    [Theory]
    [InlineData("stato una buca")]
    [InlineData("stato 1234567")]
    [InlineData("stato ")]
    public async Task What_is_no_case_is_nothing(string text)
    {
        await using var storage = await OpenStorageAsync();

        var result = await SayAsync(storage, Turns.Conversation("c3"), text);

        Assert.Equal("nessuna", Assert.Single(result.Activities).Text);
    }

    [Fact]
    public async Task A_case_of_another_body_is_not_found()
    {
        await using var storage = await OpenStorageAsync();
        var other = Guid.CreateVersion7(Turns.Moment);
        await using (var context = await storage.Contexts.CreateDbContextAsync(Cancellation))
        {
            context.Bodies.Add(new Body { Id = other, Code = "other", Name = "Altro", CreatedAt = Turns.Moment });
            await context.SaveChangesAsync(Cancellation);
        }

        var open = await OpenCaseAsync(storage, other);

        var result = await SayAsync(storage, Turns.Conversation("c4"), $"stato {open.Number.Digits}");

        Assert.Equal("nessuna", Assert.Single(result.Activities).Text);
    }

    private Task<TestStorage> OpenStorageAsync() =>
        TestStorage.OpenAsync(new() { DataFolder = _data.Path }, services => services.AddCases());

    private async Task<TurnResult> SayAsync(TestStorage storage, ConversationSnapshot conversation, string text)
    {
        await File.WriteAllTextAsync(Path.Combine(_dialogs.Path, "root.dialog"), Dialog, Encoding.UTF8, Cancellation);
        var bot = DialogBot.Load(_dialogs.Path, new DialogBotOptions { Kinds = DialogKinds.Standard.WithCases() });
        return await bot.RunTurnAsync(
            new TurnRequest
            {
                Activity = new Activity
                {
                    Type = ActivityTypes.Message,
                    Id = "1",
                    Text = text,
                    ChannelId = "directline",
                    Locale = "it-IT",
                    From = new ChannelAccount { Id = conversation.UserId },
                    Recipient = new ChannelAccount { Id = "bot" },
                    Conversation = new ConversationAccount { Id = conversation.Id },
                },
                Services = new ServicesOfTurn(storage, conversation),
            },
            Cancellation);
    }

    private static async Task<OpenCase> OpenCaseAsync(TestStorage storage, Guid bodyId)
    {
        var open = new OpenCase
        {
            CaseId = Guid.CreateVersion7(Turns.Moment),
            Number = await storage.Get<CaseNumbers>().ReserveAsync(bodyId, Cancellation),
            BodyId = bodyId,
            Subject = "Lampione spento",
            Details = "riservato",
            ChannelId = "directline",
            Language = "it-IT",
            Status = CaseStatus.New,
            Actor = Actor.Bot,
            At = Turns.Moment,
        };
        await storage.Get<CaseWriter>().ApplyAsync([open], Cancellation);
        return open;
    }

    private sealed class ServicesOfTurn(TestStorage storage, ConversationSnapshot conversation) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(ConversationSnapshot) ? conversation : storage.Services.GetService(serviceType);
    }
}
