using System.Collections.Frozen;

namespace ContactBot.Simulator.Messaging;

/// <summary>Short words for Twilio's error numbers.</summary>
internal static class ErrorTexts
{
    private static readonly FrozenDictionary<int, string> Texts = new Dictionary<int, string>
    {
        [11200] = "HTTP retrieval failure",
        [11205] = "HTTP connection failure",
        [11206] = "HTTP protocol violation",
        [12100] = "Document parse failure",
        [12300] = "Invalid Content-Type",
        [30001] = "Queue overflow",
        [30003] = "Unreachable destination handset",
        [30004] = "Message blocked",
        [30005] = "Unknown destination handset",
        [30006] = "Landline or unreachable carrier",
        [30007] = "Message filtered",
        [30008] = "Unknown error",
        [30036] = "Validity Period Expired",
        [63003] = "Channel could not find To address",
        [63005] = "Channel did not accept given content",
        [63016] = "Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.",
        [63018] = "Rate limit exceeded for Channel",
        [63019] = "Media failed to download",
        [63021] = "Channel invalid content error",
        [63024] = "Invalid message recipient",
        [63028] = "Number of parameters provided does not match the expected number of parameters",
    }.ToFrozenDictionary();

    public static string Of(int code) => Texts.GetValueOrDefault(code, "Unknown error");
}
