namespace ContactBot.TestKit.DirectLine;

/// <summary>An open conversation.</summary>
public sealed record OpenedConversation(string Id, string Token, string StreamUrl);
