namespace ContactBot.Benchmarks.Wire;

/// <summary>What a citizen's client posts: as much as the official Web Chat does, so that parsing and keeping it cost what they will.</summary>
internal static class MessageJson
{
    /// <summary>A message of a user; more members, each with its comma, come first.</summary>
    public static string For(string userId, string members) =>
        "{" + members + $$"""
        "type":"message","text":"Messaggio 00000000","textFormat":"plain","locale":"it-IT",
        "from":{"id":"{{userId}}","name":"","role":"user"},
        "localTimestamp":"2026-11-24T10:00:00.000+01:00","localTimezone":"Europe/Rome",
        "channelData":{"clientActivityID":"{{userId}}-00000000","attachmentSizes":[]},
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}]}
        """.ReplaceLineEndings("");
}
