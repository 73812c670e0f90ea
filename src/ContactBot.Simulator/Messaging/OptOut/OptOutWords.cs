using System.Collections.Frozen;

namespace ContactBot.Simulator.Messaging.OptOut;

/// <summary>The words that stop and start messages; each must be the whole message.</summary>
internal sealed record OptOutWords(FrozenSet<string> Stop, FrozenSet<string> Start, FrozenSet<string> Help)
{
    /// <summary>Twilio's own.</summary>
    public static readonly OptOutWords English = new(
        Words("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"), Words("START", "YES", "UNSTOP"), Words("HELP", "INFO"));

    /// <summary>As a municipality would set them in the Messaging Service.</summary>
    public static readonly OptOutWords Italian = new(
        Words("STOP", "BASTA", "CANCELLAMI", "DISISCRIVI"), Words("START", "INIZIA", "ISCRIVI"), Words("HELP", "AIUTO", "INFO"));

    /// <returns><c>STOP</c>, <c>START</c>, <c>HELP</c>, or null for any other message.</returns>
    public string? KindOf(string body)
    {
        var word = body.Trim();
        return Stop.Contains(word) ? "STOP" : Start.Contains(word) ? "START" : Help.Contains(word) ? "HELP" : null;
    }

    private static FrozenSet<string> Words(params IEnumerable<string> words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
