using System.Text.Json.Serialization;

namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>Whether a webhook is to be believed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignatureKind>))]
internal enum SignatureKind
{
    [JsonStringEnumMemberName("valid")]
    Valid,

    /// <summary>Made with another token.</summary>
    [JsonStringEnumMemberName("wrong")]
    Wrong,

    [JsonStringEnumMemberName("missing")]
    Missing,
}
