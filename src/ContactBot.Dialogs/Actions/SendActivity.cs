using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Sends an activity.</summary>
internal class SendActivity : DialogAction
{
    private readonly IActivityTemplate? _activity;

    public SendActivity(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("activity");
        _activity = definition.Activity("activity");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        context.Turn.Track("GeneratorResult");
        if (_activity?.Bind(context) is not { } activity)
        {
            return new(result: null);
        }

        return new(new OrderedDictionary<string, object?>(1, StringComparer.Ordinal) { ["id"] = context.Turn.Send(activity) });
    }
}
