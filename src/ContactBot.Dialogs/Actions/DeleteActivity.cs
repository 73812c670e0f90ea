using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Takes back an activity that was sent.</summary>
internal sealed class DeleteActivity : DialogAction
{
    private readonly StringExpression? _activityId;

    public DeleteActivity(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("activityId");
        _activityId = definition.Text("activityId");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        context.Turn.Delete(_activityId?.Evaluate(context) ?? throw new InvalidOperationException("DeleteActivity: the id of the activity is empty."));
        return new(result: null);
    }
}
