namespace ContactBot.Conversations;

/// <summary>Limits of one conversation.</summary>
public sealed record ConversationOptions
{
    /// <summary>What the citizen sees as the name of the bot.</summary>
    public string BotName { get; init; } = "Assistente automatico";

    /// <summary>A turn that takes longer is acknowledged before it ends, and the citizen sees that something happens.</summary>
    public TimeSpan QuickTurn { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>A turn that takes longer has failed.</summary>
    public TimeSpan TurnTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Activities of one conversation that may wait for their turn; more are answered with "busy".</summary>
    public int MaximumWaiting { get; init; } = 64;

    /// <summary>How long a watch lives that nobody renews.</summary>
    public TimeSpan WatchExpiration { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often it is looked up again who a citizen is and which cases they have open.</summary>
    public TimeSpan RecognizeEvery { get; init; } = TimeSpan.FromMinutes(10);
}
