using System.Collections.Frozen;

namespace ContactBot.Conversations.Consent;

/// <summary>
/// The words by which citizens stop, resume or ask about messages. They count only as the whole message. Words that are also
/// answers in a talk («annulla», «fine», «sì») stop nothing.
/// </summary>
public static class ConsentWords
{
    private const int MaximumLength = 20;

    private static readonly FrozenDictionary<string, ConsentWish> Words = Of(
        (ConsentWish.Stop, ["STOP", "BASTA", "CANCELLAMI", "DISISCRIVI", "DISISCRIVIMI", "FERMA", "STOPALL", "UNSUBSCRIBE", "OPTOUT", "REVOKE"]),
        (ConsentWish.Start, ["START", "UNSTOP", "RIPRENDI", "ISCRIVIMI"]),
        (ConsentWish.Help, ["HELP", "AIUTO", "INFO"]));

    // With these Twilio itself blocks an SMS sender (its default opt-out words), whatever we think of them.
    private static readonly FrozenDictionary<string, ConsentWish> OfCarrier = Of((ConsentWish.Stop, ["CANCEL", "END", "QUIT"]));

    // An answer like any other, until there is something to be resumed.
    private static readonly FrozenSet<string> ResumeWhenStopped = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "YES", "SI", "SÌ", "INIZIA");

    /// <summary>The wish that the whole text is; null if it is none.</summary>
    public static ConsentWish? Read(string? text, bool obeysCarrierWords, bool isStopped)
    {
        var word = text?.Trim().TrimEnd('.', '!');
        if (string.IsNullOrEmpty(word) || word.Length > MaximumLength)
        {
            return null;
        }

        if (Words.TryGetValue(word, out var wish) || (obeysCarrierWords && OfCarrier.TryGetValue(word, out wish)))
        {
            return wish;
        }

        return isStopped && ResumeWhenStopped.Contains(word) ? ConsentWish.Start : null;
    }

    /// <summary>The wish as Twilio's parameter <c>OptOutType</c> names it; null for any other value.</summary>
    public static ConsentWish? FromProvider(string? name) => name?.ToUpperInvariant() switch
    {
        "STOP" => ConsentWish.Stop,
        "START" => ConsentWish.Start,
        "HELP" => ConsentWish.Help,
        _ => null,
    };

    private static FrozenDictionary<string, ConsentWish> Of(params ReadOnlySpan<(ConsentWish Wish, string[] Words)> groups)
    {
        var words = new Dictionary<string, ConsentWish>();
        foreach (var group in groups)
        {
            foreach (var word in group.Words)
            {
                words.Add(word, group.Wish);
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
