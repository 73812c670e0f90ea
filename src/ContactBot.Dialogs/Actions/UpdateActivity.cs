using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Replaces an activity that was sent.</summary>
internal sealed class UpdateActivity : DialogAction
{
    private readonly IActivityTemplate? _activity;
    private readonly StringExpression? _activityId;

    public UpdateActivity(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("activity");
        definition.Require("activityId");
        _activity = definition.Activity("activity");
        _activityId = definition.Text("activityId");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var id = _activityId?.Evaluate(context) ?? throw new InvalidOperationException("UpdateActivity: the id of the activity is empty.");
        if (_activity?.Bind(context) is { } activity)
        {
            context.Turn.Update(id, activity);
        }

        return new(result: null);
    }
}
