namespace ContactBot.Storage.Conversations;

/// <summary>Who is behind an entry of the transcript.</summary>
public enum TranscriptAuthor
{
    Citizen,
    Bot,
    Operator,
    System,
}
