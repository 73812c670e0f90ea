namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// What a <c>.lu</c> file says. Immutable.
/// </summary>
/// <param name="Intents">In the order of the file; an intent may come more than once.</param>
/// <param name="Entities">The entities and phrase lists that are declared, each once.</param>
/// <param name="Imports">Other files whose intents and entities belong to this one too.</param>
/// <param name="Settings">What the file says of itself.</param>
internal sealed record LuDocument(
    IReadOnlyList<LuIntent> Intents,
    IReadOnlyList<LuEntity> Entities,
    IReadOnlyList<LuImport> Imports,
    LuSettings Settings);
