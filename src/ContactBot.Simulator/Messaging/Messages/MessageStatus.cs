using System.Text.Json.Serialization;

namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>Those of Twilio's <c>message_enum_status</c> that a message can come to here.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageStatus>))]
internal enum MessageStatus
{
    [JsonStringEnumMemberName("accepted")]
    Accepted,

    [JsonStringEnumMemberName("scheduled")]
    Scheduled,

    [JsonStringEnumMemberName("queued")]
    Queued,

    [JsonStringEnumMemberName("sending")]
    Sending,

    [JsonStringEnumMemberName("sent")]
    Sent,

    [JsonStringEnumMemberName("delivered")]
    Delivered,

    [JsonStringEnumMemberName("undelivered")]
    Undelivered,

    [JsonStringEnumMemberName("failed")]
    Failed,

    [JsonStringEnumMemberName("read")]
    Read,

    [JsonStringEnumMemberName("canceled")]
    Canceled,

    [JsonStringEnumMemberName("received")]
    Received,
}
