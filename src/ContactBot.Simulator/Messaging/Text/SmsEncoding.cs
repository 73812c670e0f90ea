using System.Text.Json.Serialization;

namespace ContactBot.Simulator.Messaging.Text;

/// <summary>How the characters of an SMS travel.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SmsEncoding>))]
internal enum SmsEncoding
{
    /// <summary>7 bits a character; 160 in one segment, 153 in each of several.</summary>
    [JsonStringEnumMemberName("GSM-7")]
    Gsm7,

    /// <summary>16 bits; 70 in one segment, 67 in each of several.</summary>
    [JsonStringEnumMemberName("UCS-2")]
    Ucs2,
}
