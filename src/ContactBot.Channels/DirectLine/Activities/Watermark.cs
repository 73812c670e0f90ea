using System.Globalization;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Activities;

/// <summary>The place up to which a client has seen a conversation; opaque to it, the sequence to us.</summary>
internal static class Watermark
{
    /// <summary>Absent, empty and "null" mean the beginning: who has seen nothing gets everything.</summary>
    public static bool TryParse(string? text, out long watermark)
    {
        watermark = 0;
        return string.IsNullOrEmpty(text)
            || text is "null" or "undefined"
            || (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark) && watermark >= 0);
    }

    public static IResult Refusal() =>
        ErrorResults.BadArgument("CB3013: the watermark is not one that this server gave; leave it out to read from the beginning.");
}
