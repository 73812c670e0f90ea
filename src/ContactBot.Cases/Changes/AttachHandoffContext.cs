using System.Text.Json;
using ContactBot.Cases.Handoff;
using ContactBot.Storage;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Changes;

/// <summary>Puts what a person must know to go on into the case, opens it again if it had ended, and raises it to people.</summary>
public sealed record AttachHandoffContext : ITransactionalChange
{
    public required Guid CaseId { get; init; }
    public required Guid BodyId { get; init; }
    public required HandoffContext Context { get; init; }
    public Guid? CitizenId { get; init; }
    public required Actor Actor { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <exception cref="UnknownCaseException">The body has no such case.</exception>
    public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        var record = await context.FindCaseAsync(CaseId, BodyId, cancellationToken);
        var status = record.Status is CaseStatus.Resolved or CaseStatus.Closed ? CaseStatus.Open : record.Status;
        new CaseEdit(record, Actor, At)
            .Status(record, status, At)
            .Level(record, Math.Max(1, record.Level))
            .Citizen(record, record.CitizenId ?? CitizenId)
            .Handoff(record, JsonSerializer.Serialize(Context, HandoffJson.Default.HandoffContext))
            .Complete(context, CaseEventKinds.Handoff, CaseText.Limit(Context.Why.Reason, CaseText.SubjectLength));
    }
}
