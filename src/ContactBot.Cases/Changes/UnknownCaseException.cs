namespace ContactBot.Cases.Changes;

/// <summary>The body has no case with this identifier.</summary>
public sealed class UnknownCaseException(Guid caseId) : Exception($"There is no case {caseId} in this body.");
