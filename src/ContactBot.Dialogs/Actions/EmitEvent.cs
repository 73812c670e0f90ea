using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Raises an event in the dialog that runs, and in those around where it bubbles.</summary>
internal sealed class EmitEvent : DialogAction
{
    private readonly StringExpression? _eventName;
    private readonly ValueExpression? _eventValue;
    private readonly BooleanExpression? _bubble;
    private readonly PathExpression? _handledProperty;

    public EmitEvent(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("eventName");
        _eventName = definition.Text("eventName");
        _eventValue = definition.Value("eventValue");
        _bubble = definition.Boolean("bubbleEvent");
        _handledProperty = definition.Path("handledProperty");
    }

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var name = _eventName?.Evaluate(context) ?? throw new InvalidOperationException("EmitEvent: the name of the event is empty.");
        var raised = new DialogEvent(name, _eventValue?.Evaluate(context), _bubble?.Evaluate(context) ?? false);
        var handled = await (context.Parent ?? context).EmitAsync(raised, cancellationToken).ConfigureAwait(false);
        if (_handledProperty?.Resolve(context) is { } path)
        {
            context.SetValue(path, handled);
        }

        return handled;
    }
}
