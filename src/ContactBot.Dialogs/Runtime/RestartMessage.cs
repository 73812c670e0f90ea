namespace ContactBot.Dialogs.Runtime;

/// <summary>What the bot says when an upgrade has removed what the conversation stood at.</summary>
internal static class RestartMessage
{
    private const string Italian = "Nel frattempo sono stato aggiornato e devo ricominciare da capo: mi scusi per il disagio.";
    private const string English = "I have been updated in the meantime and have to start over: sorry for the inconvenience.";

    public static string In(TurnContext turn)
        => turn.Engine.Options.RestartText
            ?? (turn.Locale.StartsWith("it", StringComparison.OrdinalIgnoreCase) ? Italian : English);
}
