using Microsoft.Recognizers.Text;

namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>What Microsoft.Recognizers.Text finds: numbers, dates, mail addresses and the like, in the words of the language.</summary>
internal sealed class PrebuiltEntityRecognizer(Func<string, string, List<ModelResult>> recognize) : EntityRecognizer
{
    public override void Recognize(Utterance utterance, FoundEntities found)
    {
        if (utterance.Text.Length == 0)
        {
            return;
        }

        foreach (var result in recognize(utterance.Text, EntityCulture.Of(utterance.Locale)))
        {
            found.Add(result.TypeName, result.Text, result.Text, result.Start, result.End + 1, result.TypeName, ToValue(result.Resolution));
        }
    }

    private static OrderedDictionary<string, object?>? ToValue(SortedDictionary<string, object>? resolution)
    {
        if (resolution is null)
        {
            return null;
        }

        var value = new OrderedDictionary<string, object?>(resolution.Count, StringComparer.Ordinal);
        foreach (var (key, item) in resolution)
        {
            value[key] = item switch
            {
                List<Dictionary<string, string>> alternatives => alternatives.ConvertAll(ToValue),
                _ => item,
            };
        }

        return value;
    }

    private static object? ToValue(Dictionary<string, string> texts)
    {
        var value = new OrderedDictionary<string, object?>(texts.Count, StringComparer.Ordinal);
        foreach (var (key, text) in texts)
        {
            value[key] = text;
        }

        return value;
    }
}
