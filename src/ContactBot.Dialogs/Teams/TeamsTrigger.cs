using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Triggers;

namespace ContactBot.Dialogs.Teams;

/// <summary>Microsoft Teams wants something of the bot, or tells of a team: an activity of that channel with certain properties.</summary>
/// <param name="definition">The trigger as the file has it.</param>
/// <param name="properties">Paths within the activity and what stands there; null where nothing may stand.</param>
internal sealed class TeamsTrigger(DialogDefinition definition, params IReadOnlyList<(string Path, string? Value)> properties)
    : Trigger(definition, DialogEventNames.ActivityReceived)
{
    protected override IEnumerable<string> Facts => properties.Select(property => $"turn.activity.{property.Path} == '{property.Value}'");

    protected override bool Matches(ActionContext context, DialogEvent dialogEvent)
    {
        var activity = context.Turn.TurnScope.GetValueOrDefault("activity");
        return properties.All(property => string.Equals(Read(activity, property.Path), property.Value, StringComparison.Ordinal));
    }

    private static string? Read(object? activity, string path)
    {
        var value = activity;
        foreach (var name in path.Split('.'))
        {
            if (!MemoryValues.TryGetProperty(value, name, out value))
            {
                return null;
            }
        }

        return value is string { Length: > 0 } text ? text : null;
    }
}
