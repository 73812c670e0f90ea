using System.Collections.Frozen;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Qna;
using ContactBot.Dialogs.Recognizers.Retired;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>What each <c>$kind</c> of recognizer is made by.</summary>
internal static class RecognizerKinds
{
    public static FrozenDictionary<string, Func<DialogDefinition, Recognizer>> All { get; } = new Dictionary<string, Func<DialogDefinition, Recognizer>>(StringComparer.Ordinal)
    {
        ["Microsoft.RegexRecognizer"] = RegexRecognizer.Load,
        ["Microsoft.MultiLanguageRecognizer"] = MultiLanguageRecognizer.Load,
        ["Microsoft.RecognizerSet"] = RecognizerSet.Load,
        ["Microsoft.ValueRecognizer"] = definition => new CardRecognizer { Id = definition.Id ?? "" },
        ["Microsoft.ChannelMentionEntityRecognizer"] = definition => new ChannelMentionRecognizer { Id = definition.Id ?? "" },
        ["Microsoft.CrossTrainedRecognizerSet"] = CrossTrainedRecognizerSet.Load,

        // Clouds that were switched off: what they were taught is in the bot's files.
        ["Microsoft.LuisRecognizer"] = RetiredLanguageRecognizer.Load,
        ["Microsoft.OrchestratorRecognizer"] = RetiredLanguageRecognizer.Load,
        ["Microsoft.QnAMakerRecognizer"] = QnaRecognizer.Load,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
