namespace ContactBot.Conversations.Operators;

/// <summary>The operator who acts.</summary>
/// <param name="Id">The account.</param>
/// <param name="DisplayName">What the citizen sees.</param>
/// <param name="BodyIds">The bodies that this operator serves; a conversation of any other is refused.</param>
[GenerateSerializer, Immutable]
public sealed record OperatorIdentity(Guid Id, string DisplayName, IReadOnlyList<Guid> BodyIds);
