using ContactBot.Conversations.Operators;

namespace ContactBot.Operators.Accounts;

/// <summary>An operator whose account is in use.</summary>
/// <param name="Identity">Who acts, and for which bodies.</param>
/// <param name="SecurityStamp">Other than before: every earlier sign-in has ended.</param>
/// <param name="BodyNames">The names of those bodies, by their ids.</param>
public sealed record SignedInOperator(OperatorIdentity Identity, string SecurityStamp, IReadOnlyDictionary<Guid, string> BodyNames);
