namespace ContactBot.Conversations;

/// <summary>A line of the contact centre itself.</summary>
/// <param name="Text">For operators, plain words.</param>
/// <param name="Key">A second note with the same key has no effect.</param>
/// <param name="CitizenText">Told to the citizen as well; null if it does not concern them.</param>
/// <param name="OptsOut">The citizen has told the provider to get no messages from us.</param>
[GenerateSerializer, Immutable]
public sealed record SystemNote(string Text, string Key, string? CitizenText = null, bool OptsOut = false);
