using System.Buffers;

namespace ContactBot.Cases.Handoff;

/// <summary>Channels, languages and addresses as an operator reads them.</summary>
internal static class ChannelLabels
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static string Channel(string channelId) => channelId switch
    {
        "directline" or "webchat" => "chat del sito",
        "sms" => "SMS",
        "whatsapp" => "WhatsApp",
        "email" => "e-mail",
        "telephony" or "voice" => "telefono",
        "emulator" or "test" => "prova",
        _ => channelId,
    };

    public static string Language(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return primary switch
        {
            "it" => "italiano",
            "en" => "inglese",
            "fr" => "francese",
            "de" => "tedesco",
            "es" => "spagnolo",
            "ro" => "rumeno",
            "ar" => "arabo",
            "sq" => "albanese",
            "uk" => "ucraino",
            "zh" => "cinese",
            _ => primary,
        };
    }

    /// <summary>Telephone numbers keep their last three digits, e-mail addresses their first letter and domain.</summary>
    public static string Masked(string address)
    {
        if (address.IndexOf('@', StringComparison.Ordinal) is var at and > 0)
        {
            return $"{address[0]}•••{address[at..]}";
        }

        // Telephone channels may put their name before it: whatsapp:+39…
        var start = address.IndexOf('+', StringComparison.Ordinal);
        return start >= 0 && address.Length - start > 6 && address.AsSpan(start + 1).ContainsAnyExcept(Digits) is false
            ? $"{address[..(start + 3)]}•••{address[^3..]}"
            : address;
    }
}
