using System.Collections.Frozen;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>What each <c>$kind</c> of recognizer is made by.</summary>
internal static class RecognizerKinds
{
    public static FrozenDictionary<string, Func<DialogDefinition, Recognizer>> All { get; } = new Dictionary<string, Func<DialogDefinition, Recognizer>>(StringComparer.Ordinal)
    {
        ["Microsoft.RegexRecognizer"] = RegexRecognizer.Load,
        ["Microsoft.MultiLanguageRecognizer"] = MultiLanguageRecognizer.Load,
        ["Microsoft.RecognizerSet"] = RecognizerSet.Load,
        ["Microsoft.CrossTrainedRecognizerSet"] = CrossTrainedRecognizerSet.Load,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
