using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Raises a telemetry event of the bot's own.</summary>
internal sealed class TelemetryTrackEventAction : DialogAction
{
    private readonly StringExpression? _eventName;

    public TelemetryTrackEventAction(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("eventName");
        _eventName = definition.Text("eventName");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (_eventName?.Evaluate(context) is { Length: > 0 } name)
        {
            context.Turn.Track(name);
        }

        return new(result: null);
    }
}
