using System.Buffers;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Storage.Conversations;

namespace ContactBot.Channels.BotFramework.Connector.Handoff;

/// <summary>What has been said so far, as the attachment of a handoff (Bot Framework "Handoff", <c>Transcript</c>). Thread safe.</summary>
internal sealed class HandoffTranscript(IConversationStore store)
{
    private const int MaximumActivities = 50;
    private const int MaximumBytes = 100 * 1024;

    /// <summary>The last things that citizen and bot said, oldest first: at most 50, and 100 KB.</summary>
    public async Task<Attachment> OfAsync(string conversationId, long before, CancellationToken cancellationToken)
    {
        var entries = await store.ReadTranscriptAsync(
            conversationId, Math.Max(0, before - 1 - MaximumActivities), forCitizenOnly: true, MaximumActivities, cancellationToken);
        return new Attachment
        {
            Name = "Transcript",
            ContentType = "application/json",
            Content = ContentOf(Newest([.. entries.Where(entry => entry.Sequence < before)])),
        };
    }

    private static IEnumerable<TranscriptEntry> Newest(IReadOnlyList<TranscriptEntry> entries)
    {
        var first = entries.Count;
        for (var bytes = 0; first > 0 && (bytes += entries[first - 1].Json.Length) <= MaximumBytes; first--)
        {
        }

        return entries.Skip(first);
    }

    private static JsonElement ContentOf(IEnumerable<TranscriptEntry> entries)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(content))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities");
            foreach (var entry in entries)
            {
                writer.WriteRawValue(entry.Json.Span, skipInputValidation: true);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(content.WrittenMemory);
        return document.RootElement.Clone();
    }
}
