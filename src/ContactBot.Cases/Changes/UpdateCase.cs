using ContactBot.Storage;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Changes;

/// <summary>Changes what is set here and leaves the rest; what is so already leaves no trace in the history.</summary>
public sealed record UpdateCase : ITransactionalChange
{
    public required Guid CaseId { get; init; }
    public required Guid BodyId { get; init; }
    public CaseStatus? Status { get; init; }
    public int? Level { get; init; }
    public string? Subject { get; init; }
    public string? Category { get; init; }

    /// <summary>How it ended, in plain words.</summary>
    public string? Outcome { get; init; }

    /// <summary>Who answers for it from now on; null leaves it.</summary>
    public CaseOwner? Owner { get; init; }

    /// <summary>Goes into the history only.</summary>
    public string? Note { get; init; }

    public required Actor Actor { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <exception cref="UnknownCaseException">The body has no such case.</exception>
    public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        var record = await context.FindCaseAsync(CaseId, BodyId, cancellationToken);
        var edit = new CaseEdit(record, Actor, At);
        if (Status is { } status)
        {
            edit.Status(record, status, At);
        }

        if (Owner is { } owner)
        {
            edit.Owner(record, owner.OperatorId, owner.Name);
        }

        edit
            .Level(record, Level ?? record.Level)
            .Subject(record, CaseText.Limit(Subject, CaseText.SubjectLength) ?? record.Subject)
            .Category(record, CaseText.Limit(Category, CaseText.SubjectLength) ?? record.Category)
            .Outcome(record, CaseText.Limit(Outcome, CaseText.DetailsLength) ?? record.Outcome)
            .Complete(context, CaseEventKinds.Updated, CaseText.Limit(Note, CaseText.DetailsLength));
    }
}
