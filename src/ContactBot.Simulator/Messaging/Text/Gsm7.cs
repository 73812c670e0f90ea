using System.Buffers;

namespace ContactBot.Simulator.Messaging.Text;

/// <summary>The default alphabet of 3GPP TS 23.038 and its extension table.</summary>
internal static class Gsm7
{
    private static readonly SearchValues<char> Basic = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    private static readonly SearchValues<char> Extended = SearchValues.Create("\f^{}\\[~]|€");

    /// <returns>1 or 2 for what the alphabet has; 0 for what it has not.</returns>
    public static int Septets(char character) => Basic.Contains(character) ? 1 : Extended.Contains(character) ? 2 : 0;
}
