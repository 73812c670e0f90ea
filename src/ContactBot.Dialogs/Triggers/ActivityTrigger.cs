using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>An activity of one type arrived: <c>OnMessageActivity</c>, <c>OnConversationUpdateActivity</c>, <c>OnActivity</c> …</summary>
internal sealed class ActivityTrigger(DialogDefinition definition, string? type, string? name = null) : Trigger(definition, DialogEventNames.ActivityReceived)
{
    protected override IEnumerable<string> Facts
    {
        get
        {
            if (type is not null)
            {
                yield return $"turn.activity.type == '{type}'";
            }

            if (name is not null)
            {
                yield return $"turn.activity.name == '{name}'";
            }
        }
    }

    protected override bool Matches(ActionContext context, DialogEvent dialogEvent)
        => IsEqual(context, "type", type) && IsEqual(context, "name", name);

    private static bool IsEqual(ActionContext context, string property, string? expected)
        => expected is null
            || (context.Turn.TurnScope.TryGetValue("activity", out var activity)
                && MemoryValues.TryGetProperty(activity, property, out var value)
                && value is string text
                && text.Equals(expected, StringComparison.Ordinal));
}
