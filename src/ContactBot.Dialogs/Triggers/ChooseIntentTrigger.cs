using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary><c>OnChooseIntent</c>: recognizers that know of one another each understood something else.</summary>
internal sealed class ChooseIntentTrigger(DialogDefinition definition) : IntentTrigger(definition, Recognizers.RecognitionResult.ChooseIntent)
{
    // Each is what one of the recognizers understood, or the recognizer by its id.
    private readonly string[] _intents = [.. definition.Texts("intents").Select(intent => intent.Text!)];

    protected override IEnumerable<string> Facts => base.Facts.Concat(_intents.Select(intent => $"candidate {intent}"));

    protected override bool Matches(ActionContext context, DialogEvent dialogEvent)
        => base.Matches(context, dialogEvent) && (_intents.Length == 0 || Candidates(context).IsSupersetOf(_intents));

    private static HashSet<string> Candidates(ActionContext context)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        MemoryValues.TryGetProperty(context.Turn.TurnScope.GetValueOrDefault("recognized"), "candidates", out var candidates);
        foreach (var candidate in MemoryValues.ToList(candidates) ?? [])
        {
            foreach (var property in (ReadOnlySpan<string>)["intent", "id"])
            {
                if (MemoryValues.TryGetProperty(candidate, property, out var value) && value is string name)
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }
}
