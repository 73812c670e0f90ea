using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>The response to an activity whose replies are wanted at once.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
