using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary><c>OnChooseIntent</c>: recognizers that know of one another each understood something else.</summary>
internal sealed class ChooseIntentTrigger(DialogDefinition definition) : IntentTrigger(definition, Recognizers.RecognitionResult.ChooseIntent)
{
    // The format's name for them; what it lists are the ids of the recognizers.
    private readonly string[] _intents = [.. definition.Texts("intents").Select(intent => intent.Text!)];

    protected override IEnumerable<string> Facts => base.Facts.Concat(_intents.Select(intent => $"candidate {intent}"));

    protected override bool Matches(ActionContext context, DialogEvent dialogEvent)
        => base.Matches(context, dialogEvent) && (_intents.Length == 0 || Candidates(context).ToHashSet(StringComparer.Ordinal).IsSupersetOf(_intents));

    private static IEnumerable<string> Candidates(ActionContext context)
    {
        MemoryValues.TryGetProperty(context.Turn.TurnScope.GetValueOrDefault("recognized"), "candidates", out var candidates);
        foreach (var candidate in MemoryValues.ToList(candidates) ?? [])
        {
            if (MemoryValues.TryGetProperty(candidate, "id", out var id) && id is string recognizer)
            {
                yield return recognizer;
            }
        }
    }
}
