using ContactBot.Activities;

namespace ContactBot.Dialogs.Teams;

/// <summary>
/// What an action wants of Teams.
/// </summary>
/// <param name="Kind">The <c>$kind</c> of the action, such as <c>Teams.GetTeamDetails</c>.</param>
/// <param name="Incoming">What the bot answers; names the conversation and the team.</param>
/// <param name="Parameters">The properties of the action, evaluated; those that are absent are null.</param>
/// <param name="Outgoing">The message to send, where the action sends one.</param>
public sealed record TeamsQuestion(string Kind, Activity Incoming, IReadOnlyDictionary<string, string?> Parameters, Activity? Outgoing);
