namespace ContactBot.Conversations.Outbox;

/// <summary>A text that the channel has approved.</summary>
/// <param name="Purpose">What it is for; its name.</param>
/// <param name="Text">As approved, with its gaps.</param>
[GenerateSerializer, Immutable]
public sealed record WritingTemplate(string Purpose, string Text);
