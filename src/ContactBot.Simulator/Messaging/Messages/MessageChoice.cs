namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>A button or a line of a list that the citizen may tap; or a link, which stays on the phone.</summary>
/// <param name="Id">Comes back as <c>ButtonPayload</c> or <c>ListId</c>.</param>
/// <param name="Title">What stands on it.</param>
/// <param name="Description">A second line, in lists.</param>
/// <param name="Url">Set: tapping opens it and tells nobody.</param>
internal sealed record MessageChoice(string Id, string Title, string? Description = null, string? Url = null);
