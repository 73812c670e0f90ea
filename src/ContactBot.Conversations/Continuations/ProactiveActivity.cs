using ContactBot.Activities;

namespace ContactBot.Conversations.Continuations;

/// <summary>What the bot is told without anybody having sent it.</summary>
/// <param name="Activity">An event; addressed by the conversation.</param>
/// <param name="Key">A second one with the same key has no effect.</param>
[GenerateSerializer, Immutable]
public sealed record ProactiveActivity(Activity Activity, string Key);
