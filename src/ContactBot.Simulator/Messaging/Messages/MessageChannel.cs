using System.Text.Json.Serialization;

namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>What a message travels on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageChannel>))]
internal enum MessageChannel
{
    [JsonStringEnumMemberName("sms")]
    Sms,

    [JsonStringEnumMemberName("whatsapp")]
    WhatsApp,
}
