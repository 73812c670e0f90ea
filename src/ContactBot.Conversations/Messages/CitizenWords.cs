namespace ContactBot.Conversations.Messages;

/// <summary>The few wishes that the conversation itself understands, whatever state the bot is in.</summary>
internal static class CitizenWords
{
    /// <summary>Whether the citizen wrote just this, whatever the case and the apostrophe.</summary>
    public static bool Same(string? text, string phrase) =>
        text is not null && string.Equals(text.Trim().Replace('’', '\''), phrase, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the words that ask for a person stands in the text.</summary>
    public static bool AskForPerson(string? text, ConversationTexts texts) =>
        text is { Length: < 200 }
        && texts.AskForPersonWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
