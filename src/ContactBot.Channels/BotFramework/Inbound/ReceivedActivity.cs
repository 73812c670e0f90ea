using ContactBot.Conversations;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>What became of a hosted activity.</summary>
/// <param name="Result">What the conversation says.</param>
/// <param name="IsFirst">It began the conversation.</param>
internal sealed record ReceivedActivity(ReceiveResult Result, bool IsFirst);
