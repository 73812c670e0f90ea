using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Recognizers.Entities;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers.Retired;

/// <summary>Stands where a dialog names Language Understanding (LUIS) or Orchestrator: understands here by the <c>.lu</c> file that these had been taught with.</summary>
internal sealed class RetiredLanguageRecognizer(LuRecognizer recognizer, Recognizer? externalEntities, ValueExpression? dynamicLists) : Recognizer
{
    public override bool IsCalibrated => true;

    public override bool DependsOnMemory => dynamicLists is not null;

    public static Recognizer Load(DialogDefinition definition)
    {
        var setting = definition.Kind.EndsWith("OrchestratorRecognizer", StringComparison.Ordinal) ? "snapshotFile" : "applicationId";
        var name = new RetiredResources(definition, ".lu", "LUIS_").Find(setting);
        return new RetiredLanguageRecognizer(
            (name is null ? null : definition.Loader.Understanding.Load(name)) ?? new LuRecognizer(new Dictionary<string, LuModel>()),
            definition.Recognizer("externalEntityRecognizer"),
            definition.Value("dynamicLists"))
        {
            Id = definition.Id ?? name ?? "",
        };
    }

    public override async ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        var result = await recognizer.RecognizeAsync(context, utterance, cancellationToken).ConfigureAwait(false);
        if (externalEntities is not null)
        {
            var external = await externalEntities.RecognizeAsync(context, utterance, cancellationToken).ConfigureAwait(false);
            RecognizerSet.MergeEntities(external.Entities, result.Entities);
        }

        foreach (var list in MemoryValues.ToList(dynamicLists?.TryEvaluate(context).Value) ?? [])
        {
            FindInList(list, utterance, result);
        }

        return result;
    }

    // A list that is known only in the turn, such as the bookings of the user.
    private static void FindInList(object? list, Utterance utterance, RecognitionResult result)
    {
        MemoryValues.TryGetProperty(list, "entity", out var entity);
        MemoryValues.TryGetProperty(list, "list", out var items);
        if (entity is not string name || MemoryValues.ToList(items) is not { } values)
        {
            return;
        }

        var found = new FoundEntities();
        new LuListRecognizer(LuNames.InMemory(name), values.Select(ReadValue).OfType<LuListValue>()).Recognize(utterance, found);
        RecognizerSet.MergeEntities(found.Entities, result.Entities);
    }

    private static LuListValue? ReadValue(object? item)
    {
        MemoryValues.TryGetProperty(item, "canonicalForm", out var canonical);
        MemoryValues.TryGetProperty(item, "synonyms", out var synonyms);
        return canonical is string name ? new LuListValue(name, [name, .. (MemoryValues.ToList(synonyms) ?? []).OfType<string>()]) : null;
    }
}
