using System.Buffers;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>The 7-bit default alphabet of SMS (3GPP TS 23.038, section 6.2.1).</summary>
internal static class GsmAlphabet
{
    /// <summary>Not in the alphabet.</summary>
    public const int None = 0;

    private static readonly SearchValues<char> Basic = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    private static readonly SearchValues<char> Extension = SearchValues.Create("\f^{}\\[~]|€");

    /// <summary>The septets that a character takes: 1, 2, or <see cref="None"/>.</summary>
    public static int Septets(char character) => Basic.Contains(character) ? 1 : Extension.Contains(character) ? 2 : None;

    public static bool Holds(string text) => text.All(character => Septets(character) != None);
}
