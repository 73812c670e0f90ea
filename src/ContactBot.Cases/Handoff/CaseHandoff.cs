using ContactBot.Cases.Numbers;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Handoff;

/// <summary>What a handoff adds to its turn.</summary>
/// <param name="CaseId">For the conversation's row.</param>
/// <param name="CitizenId">For the conversation's row.</param>
/// <param name="Number">To be told to the citizen.</param>
/// <param name="IsNew">Whether the case is opened by this handoff.</param>
/// <param name="Context">What the operator sees.</param>
/// <param name="Changes">To be committed with the turn, in this order.</param>
public sealed record CaseHandoff(
    Guid CaseId, Guid CitizenId, CaseNumber Number, bool IsNew, HandoffContext Context, IReadOnlyList<ITransactionalChange> Changes);
