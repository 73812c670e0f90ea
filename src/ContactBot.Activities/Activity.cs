using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContactBot.Activities;

/// <summary>
/// One thing that happened in a conversation, as the Bot Framework Activity schema defines it. Properties that this type
/// does not name survive a round trip in <see cref="Extensions"/>. Not thread safe.
/// </summary>
public sealed class Activity
{
    public string? Type { get; set; }

    /// <summary>Given by the channel; unique within the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel sent it, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    public string? LocalTimestamp { get; set; }

    /// <summary>IANA name, such as <c>Europe/Rome</c>.</summary>
    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }
    public string? ChannelId { get; set; }
    public ChannelAccount? From { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public ChannelAccount? Recipient { get; set; }

    /// <summary><c>markdown</c> (the default of bots), <c>plain</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public IList<MessageReaction>? ReactionsAdded { get; set; }
    public IList<MessageReaction>? ReactionsRemoved { get; set; }
    public string? TopicName { get; set; }

    /// <summary>BCP 47.</summary>
    public string? Locale { get; set; }

    public string? Text { get; set; }

    /// <summary>Text or SSML to be spoken.</summary>
    public string? Speak { get; set; }

    /// <summary><c>acceptingInput</c>, <c>ignoringInput</c> or <c>expectingInput</c>.</summary>
    public string? InputHint { get; set; }

    public string? Summary { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Each an object with a <c>type</c>.</summary>
    public IList<JsonElement>? Entities { get; set; }

    /// <summary>What only this channel understands; handed on untouched.</summary>
    public JsonElement? ChannelData { get; set; }

    public string? Action { get; set; }
    public string? ReplyToId { get; set; }
    public string? Label { get; set; }
    public string? ValueType { get; set; }
    public JsonElement? Value { get; set; }

    /// <summary>The name of an event, an invoke or a command.</summary>
    public string? Name { get; set; }

    public ConversationReference? RelatesTo { get; set; }
    public string? Code { get; set; }
    public DateTimeOffset? Expiration { get; set; }
    public string? Importance { get; set; }
    public string? DeliveryMode { get; set; }
    public IList<string>? ListenFor { get; set; }
    public string? CallerId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extensions { get; set; }
}
