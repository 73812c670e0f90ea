using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Understands what a card sends instead of text: its <c>intent</c>, and everything else as entities.</summary>
internal static class ValueRecognizer
{
    /// <summary>What was understood; null where the user wrote text or nothing came with the button.</summary>
    public static RecognitionResult? Recognize(Utterance utterance)
    {
        if (utterance.Text.Length > 0 || utterance.Value is not OrderedDictionary<string, object?> { Count: > 0 } value)
        {
            return null;
        }

        var result = RecognitionResult.None("");
        foreach (var (name, item) in value)
        {
            if (name.Equals("intent", StringComparison.OrdinalIgnoreCase) && item is string intent)
            {
                result.Intents.Clear();
                result.Intents.Add(intent, 1);
            }
            else
            {
                result.Entities[name] = MemoryValues.ToList(item) is { } list ? MemoryValues.Copy(list) : new List<object?> { MemoryValues.Copy(item) };
            }
        }

        return result;
    }
}
