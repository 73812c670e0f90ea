namespace ContactBot.Cases.Handoff;

/// <summary>A file of the conversation, by reference.</summary>
public sealed record HandoffAttachment(string? Name, string? ContentType, string? ContentUrl);
