using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Several recognizers, whose results are put together.</summary>
internal sealed class RecognizerSet(IReadOnlyList<Recognizer> recognizers) : Recognizer
{
    private const string Instance = "$instance";

    public override bool DependsOnMemory => recognizers.Any(recognizer => recognizer.DependsOnMemory);

    public static RecognizerSet Load(DialogDefinition definition)
    {
        definition.Require("recognizers");
        return new RecognizerSet([.. definition.Items("recognizers").Select(node => definition.Loader.LoadRecognizer(node, definition)).OfType<Recognizer>()])
        {
            Id = definition.Id ?? "",
        };
    }

    public override async ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        var merged = new RecognitionResult { Text = utterance.Text };
        foreach (var recognizer in recognizers)
        {
            Merge(await recognizer.RecognizeAsync(context, utterance, cancellationToken).ConfigureAwait(false), merged);
        }

        if (merged.Intents.Count == 0)
        {
            merged.Intents.Add(RecognitionResult.NoIntent, 1);
        }

        return merged;
    }

    /// <summary>Adds entities to others of the same name.</summary>
    internal static void MergeEntities(OrderedDictionary<string, object?> from, OrderedDictionary<string, object?> into)
    {
        foreach (var (name, value) in from)
        {
            if (name == Instance && value is OrderedDictionary<string, object?> instances)
            {
                if (into.GetValueOrDefault(Instance) is not OrderedDictionary<string, object?> existing)
                {
                    into[Instance] = existing = new(StringComparer.Ordinal);
                }

                MergeEntities(instances, existing);
            }
            else if (into.TryGetValue(name, out var known) && MemoryValues.ToList(known) is { } list && MemoryValues.ToList(value) is { } more)
            {
                list.AddRange(more);
            }
            else
            {
                into[name] = value;
            }
        }
    }

    private static void Merge(RecognitionResult from, RecognitionResult into)
    {
        if (from.Top.Intent != RecognitionResult.NoIntent)
        {
            foreach (var (intent, score) in from.Intents)
            {
                into.Intents[intent] = Math.Max(score, into.Intents.GetValueOrDefault(intent));
            }
        }

        MergeEntities(from.Entities, into.Entities);
        foreach (var (name, value) in from.Properties)
        {
            into.Properties[name] = value;
        }
    }
}
