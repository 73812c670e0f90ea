using ContactBot.Cases.Handoff;
using ContactBot.Storage.Cases;

namespace ContactBot.Operators.CaseFiles;

/// <summary>A case as an operator has it on the screen.</summary>
/// <param name="Case">As it is now.</param>
/// <param name="Handoff">What the bot handed over last; null if it never did.</param>
/// <param name="History">The last changes, newest first.</param>
public sealed record CaseFile(CaseRecord Case, HandoffContext? Handoff, IReadOnlyList<CaseEvent> History);
