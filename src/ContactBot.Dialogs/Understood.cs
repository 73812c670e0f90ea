namespace ContactBot.Dialogs;

/// <summary>
/// The outcome of recognition in one turn.
/// </summary>
/// <param name="Intent">The top intent, or <c>None</c>.</param>
/// <param name="Score">Confidence between 0 and 1.</param>
/// <param name="EntitiesJson">The recognized entities as a JSON object.</param>
public sealed record Understood(string Intent, double Score, string EntitiesJson);
