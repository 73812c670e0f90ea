using System.Globalization;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>Instants as the two generations of Twilio's APIs write them.</summary>
internal static class RestDates
{
    /// <summary>API 2010-04-01: RFC 2822.</summary>
    public static string Rfc2822(DateTimeOffset instant) => instant.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);

    /// <summary>The later APIs: ISO 8601.</summary>
    public static string Iso(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
