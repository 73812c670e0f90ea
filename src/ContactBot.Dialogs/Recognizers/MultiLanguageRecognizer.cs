using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>A recognizer for each language, chosen by the language of the message.</summary>
internal sealed class MultiLanguageRecognizer(IReadOnlyDictionary<string, Recognizer> recognizers, LanguagePolicy? policy) : Recognizer
{
    public override bool IsCalibrated => recognizers.Values.All(recognizer => recognizer.IsCalibrated);

    public override bool DependsOnMemory => recognizers.Values.Any(recognizer => recognizer.DependsOnMemory);

    public static MultiLanguageRecognizer Load(DialogDefinition definition)
    {
        definition.Require("recognizers");
        var recognizers = new Dictionary<string, Recognizer>(StringComparer.OrdinalIgnoreCase);
        foreach (var (locale, node) in definition.Source["recognizers"]?.Properties ?? [])
        {
            if (definition.Loader.LoadRecognizer(node, definition) is { } recognizer)
            {
                recognizers[locale] = recognizer;
            }
        }

        return new MultiLanguageRecognizer(recognizers, definition.Source["languagePolicy"] is { } policy ? LanguagePolicy.Load(policy) : null) { Id = definition.Id ?? "" };
    }

    public override ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        foreach (var locale in (policy ?? context.Turn.Engine.Options.Languages).For(utterance.Locale))
        {
            if (recognizers.TryGetValue(locale, out var recognizer))
            {
                return recognizer.RecognizeAsync(context, utterance, cancellationToken);
            }
        }

        return new(RecognitionResult.None(utterance.Text));
    }
}
