using System.Text.Json.Serialization;

namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>Twilio's <c>message_enum_direction</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageDirection>))]
internal enum MessageDirection
{
    [JsonStringEnumMemberName("inbound")]
    Inbound,

    [JsonStringEnumMemberName("outbound-api")]
    OutboundApi,

    /// <summary>By TwiML, or Twilio's own answer to STOP, START and HELP.</summary>
    [JsonStringEnumMemberName("outbound-reply")]
    OutboundReply,
}
