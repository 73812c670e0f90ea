using System.Collections.Frozen;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>Structures hold their property names in lower case; the Activity schema writes some with capitals within.</summary>
internal static class PropertyNames
{
    private static readonly FrozenDictionary<string, string> Names = new[]
    {
        "attachmentLayout", "channelData", "connectionName", "contentType", "contentUrl", "deliveryMode", "displayText", "imageAltText", "inputHint",
        "listenFor", "suggestedActions", "textFormat", "thumbnailUrl", "tokenExchangeResource", "valueType", "localTimestamp", "localTimezone", "topicName",
        "replyToId", "relatesTo", "callerId", "serviceUrl", "channelId", "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved",
    }.ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as the schema writes it.</summary>
    public static string AsInSchema(string name) => Names.GetValueOrDefault(name.Trim(), name.Trim());
}
