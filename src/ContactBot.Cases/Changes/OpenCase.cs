using System.Text.Json;
using ContactBot.Cases.Numbers;
using ContactBot.Storage;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Changes;

/// <summary>Opens a case with a number that was reserved before. Texts are cut to what a case holds.</summary>
public sealed record OpenCase : ITransactionalChange
{
    /// <summary>Made by the caller, so that the conversation can point to it in the same commit.</summary>
    public required Guid CaseId { get; init; }

    public required CaseNumber Number { get; init; }
    public required Guid BodyId { get; init; }
    public required string Subject { get; init; }
    public string? Category { get; init; }
    public CaseStatus Status { get; init; } = CaseStatus.New;

    /// <summary>0–3, see <see cref="CaseRecord.Level"/>.</summary>
    public int Level { get; init; } = 1;

    public Guid? CitizenId { get; init; }
    public string? ConversationId { get; init; }
    public required string ChannelId { get; init; }
    public required string Language { get; init; }
    public string? Place { get; init; }
    public string? Details { get; init; }

    /// <summary>What the dialogs collected, an object; null if nothing.</summary>
    public JsonElement? Properties { get; init; }

    public required Actor Actor { get; init; }
    public required DateTimeOffset At { get; init; }

    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        var record = new CaseRecord
        {
            Id = CaseId,
            BodyId = BodyId,
            Number = Number.Digits,
            Subject = "",
            ConversationId = ConversationId,
            ChannelId = ChannelId,
            Language = Language,
            OpenedAt = At,
            UpdatedAt = At,
        };
        context.Cases.Add(record);
        new CaseEdit(record, Actor, At)
            .Subject(record, CaseText.Limit(Subject, CaseText.SubjectLength) ?? "Richiesta")
            .Category(record, CaseText.Limit(Category, CaseText.SubjectLength))
            .Status(record, Status, At)
            .Level(record, Level)
            .Citizen(record, CitizenId)
            .Place(record, CaseText.Limit(Place, CaseText.DetailsLength))
            .Details(record, CaseText.Limit(Details, CaseText.DetailsLength))
            .Properties(record, Properties?.GetRawText())
            .Complete(context, CaseEventKinds.Opened);
        return Task.CompletedTask;
    }
}
