namespace ContactBot.Dialogs.Assignment;

/// <summary>
/// A property that a dialog collects.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="IsList">Whether it takes several values.</param>
/// <param name="Entities">What may fill it, the preferred first.</param>
/// <param name="ExpectedOnly">Those of them that fill it only where the bot has just asked for it; null leaves it to the schema.</param>
internal sealed record SchemaProperty(string Name, bool IsList, IReadOnlyList<string> Entities, IReadOnlyList<string>? ExpectedOnly);
