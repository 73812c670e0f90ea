using System.Text.Json;
using ContactBot.Dialogs.Recognizers.Entities;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Recognizers;

/// <summary><c>ChannelMentionEntityRecognizer</c>: the people that the channel says are mentioned, as the entity <c>channelMention</c>.</summary>
internal sealed class ChannelMentionRecognizer : Recognizer
{
    private const string Entity = "channelMention";

    public override ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        var found = new FoundEntities();
        var from = 0;
        foreach (var mention in context.Turn.Activity.Entities ?? [])
        {
            if (!Is(mention, "type", "mention", out _) || !mention.TryGetProperty("mentioned", out var mentioned) || !Is(mention, "text", null, out var text))
            {
                continue;
            }

            var start = utterance.Text.IndexOf(text, from, StringComparison.Ordinal);
            if (start >= 0)
            {
                from = start + text.Length;
                var person = JsonValues.FromElement(mentioned);
                found.Add(Entity, person, text, start, from, "mention", person);
            }
        }

        var result = RecognitionResult.None(utterance.Text);
        RecognizerSet.MergeEntities(found.Entities, result.Entities);
        return new(result);
    }

    private static bool Is(JsonElement mention, string name, string? expected, out string text)
    {
        text = mention.ValueKind == JsonValueKind.Object && mention.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return text.Length > 0 && (expected is null || text.Equals(expected, StringComparison.OrdinalIgnoreCase));
    }
}
