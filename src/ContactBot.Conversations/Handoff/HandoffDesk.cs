using ContactBot.Cases;
using ContactBot.Cases.Changes;
using ContactBot.Cases.Handoff;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Operators;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations.Handoff;

/// <summary>
/// Keeps the case in step with who owns the conversation. Every change is part of the turn that causes it and committed with
/// it. Thread safe.
/// </summary>
internal sealed class HandoffDesk(HandoffCases handoffCases, ICaseStore cases, ConversationOptions options)
{
    /// <summary>Puts the conversation into the queue: its case with the whole context, the new owner, a word to the citizen.</summary>
    public async Task RequestAsync(PendingTurn turn, HandoffRequest request)
    {
        var input = new HandoffInput
        {
            Conversation = turn.Conversation,
            Reason = request.Reason,
            Trigger = request.Trigger,
            Understood = request.Turn?.Understood,
            Context = request.Context,
            PendingEntries = turn.Entries,
            At = turn.Now,
        };
        var handoff = await handoffCases.PrepareAsync(input, turn.Changes, CancellationToken.None);
        turn.Add(handoff.Changes);
        turn.Conversation = (turn.Conversation with { CaseId = handoff.CaseId, CitizenId = handoff.CitizenId })
            .HandTo(ConversationOwner.Waiting, request.Reason, turn.Now);
        var system = ConversationAccounts.System(options.BotName);
        turn.AddOutbound(SystemMessages.HandoffQueue(), system, TranscriptAuthor.System);
        turn.AddOutbound(SystemMessages.Waiting(ConversationTexts.For(turn.Conversation.Language)), system, TranscriptAuthor.System);
    }

    /// <summary>The citizen does not want to wait any longer; the case stays open.</summary>
    public static void Cancelled(PendingTurn turn) => Update(turn, new CaseStep(Actor.Citizen)
    {
        Note = "Il cittadino ha rinunciato ad attendere",
    });

    /// <summary>An operator has the case now.</summary>
    public static void Taken(PendingTurn turn, OperatorIdentity identity) => Update(turn, new CaseStep(ActorOf(identity))
    {
        Status = CaseStatus.Open,
        Owner = new CaseOwner(identity.Id, identity.DisplayName),
        Note = "Presa in carico",
    });

    /// <summary>The bot goes on; the case stays open, with nobody's name on it.</summary>
    public static void Returned(PendingTurn turn, OperatorIdentity identity, string? note) => Update(turn, new CaseStep(ActorOf(identity))
    {
        Owner = CaseOwner.Nobody,
        Note = Noted("Restituita all'assistente", note),
    });

    /// <summary>The talk is over.</summary>
    /// <returns>The number of the case, as it is told to the citizen; null if there is none.</returns>
    public async Task<string?> CloseAsync(PendingTurn turn, OperatorIdentity identity, ConversationOutcome outcome, string? note)
    {
        Update(turn, new CaseStep(ActorOf(identity))
        {
            Status = StatusAfter(outcome),
            Level = outcome == ConversationOutcome.Forwarded ? CaseStep.OfficeLevel : null,
            Owner = outcome == ConversationOutcome.Forwarded ? CaseOwner.Nobody : null,
            Outcome = LabelOf(outcome),
            Note = Noted(LabelOf(outcome), note),
        });
        return turn.Conversation.CaseId is { } caseId
            && await cases.FindAsync([turn.Conversation.BodyId], caseId, CancellationToken.None) is { } record
                ? CaseNumber.Parse(record.Number).Display
                : null;
    }

    private static void Update(PendingTurn turn, CaseStep step)
    {
        if (turn.Conversation.CaseId is { } caseId)
        {
            turn.Add(new UpdateCase
            {
                CaseId = caseId,
                BodyId = turn.Conversation.BodyId,
                Status = step.Status,
                Level = step.Level,
                Owner = step.Owner,
                Outcome = step.Outcome,
                Note = step.Note,
                Actor = step.Actor,
                At = turn.Now,
            });
        }
    }

    private static Actor ActorOf(OperatorIdentity identity) => Actor.Operator(identity.Id, identity.DisplayName);

    private static string Noted(string what, string? note) => string.IsNullOrWhiteSpace(note) ? what : $"{what}: {note.Trim()}";

    private static CaseStatus StatusAfter(ConversationOutcome outcome) => outcome switch
    {
        ConversationOutcome.Resolved => CaseStatus.Resolved,
        ConversationOutcome.Forwarded => CaseStatus.Open,
        _ => CaseStatus.Closed,
    };

    private static string LabelOf(ConversationOutcome outcome) => outcome switch
    {
        ConversationOutcome.Resolved => "Risolta",
        ConversationOutcome.Forwarded => "Passata all'ufficio competente",
        ConversationOutcome.NotResolved => "Non risolta",
        ConversationOutcome.Abandoned => "Il cittadino non ha più risposto",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>What one step does to the case; null leaves it.</summary>
    private sealed record CaseStep(Actor Actor)
    {
        public const int OfficeLevel = 2;

        public CaseStatus? Status { get; init; }
        public int? Level { get; init; }
        public CaseOwner? Owner { get; init; }
        public string? Outcome { get; init; }
        public string? Note { get; init; }
    }
}
