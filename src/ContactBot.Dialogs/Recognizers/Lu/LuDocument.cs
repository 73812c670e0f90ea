namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// What a <c>.lu</c> file says. Immutable.
/// </summary>
/// <param name="Intents">In the order of the file; an intent may come more than once.</param>
/// <param name="Entities">The entities that are declared.</param>
/// <param name="Imports">Other files whose intents and entities belong to this one too.</param>
/// <param name="Culture">The language that the file says it is in; null where it does not.</param>
internal sealed record LuDocument(
    IReadOnlyList<LuIntent> Intents,
    IReadOnlyList<LuEntity> Entities,
    IReadOnlyList<LuImport> Imports,
    string? Culture);
