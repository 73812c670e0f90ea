using System.Text.Json.Serialization;

namespace ContactBot.Simulator;

/// <summary>What Twilio does with the words STOP, START and HELP on a number.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OptOutHandling>))]
public enum OptOutHandling
{
    /// <summary>They are words like any other; everything is left to the program.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Twilio's own handling of SMS: English words, English answers, the program gets the message without a mark.</summary>
    [JsonStringEnumMemberName("default")]
    Default,

    /// <summary>Advanced Opt-Out of the Messaging Service, set to Italian: also for WhatsApp, and the webhook carries <c>OptOutType</c>.</summary>
    [JsonStringEnumMemberName("advanced")]
    Advanced,
}
