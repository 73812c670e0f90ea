namespace ContactBot.Dialogs.Skills;

/// <summary>
/// Another bot.
/// </summary>
/// <param name="AppId">Its Microsoft App ID; empty where it asks for none.</param>
/// <param name="Endpoint">Its <c>/api/messages</c>.</param>
/// <param name="CallerAppId">The Microsoft App ID of this bot; empty where it has none.</param>
public sealed record Skill(string AppId, Uri Endpoint, string CallerAppId);
