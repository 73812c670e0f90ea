using System.Text.Json.Serialization;
using ContactBot.Simulator.Messaging.Rest.Content;
using ContactBot.Simulator.Messaging.Rest.Media;
using ContactBot.Simulator.Messaging.Rest.Messages;
using ContactBot.Simulator.Messaging.Rest.Services;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>JSON as Twilio's APIs write it: every field is there, if only as null.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TwilioError))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(MessageListBody))]
[JsonSerializable(typeof(MediaBody))]
[JsonSerializable(typeof(MediaListBody))]
[JsonSerializable(typeof(ContentRequest))]
[JsonSerializable(typeof(ContentBody))]
[JsonSerializable(typeof(ContentListBody))]
[JsonSerializable(typeof(ContentAndApprovalsListBody))]
[JsonSerializable(typeof(ApprovalRequest))]
[JsonSerializable(typeof(ApprovalBody))]
[JsonSerializable(typeof(ApprovalFetchBody))]
[JsonSerializable(typeof(ServiceBody))]
[JsonSerializable(typeof(ServiceListBody))]
[JsonSerializable(typeof(ServicePhoneNumberListBody))]
[JsonSerializable(typeof(ChannelSenderListBody))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TwilioJson : JsonSerializerContext;
