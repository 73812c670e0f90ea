using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Shows a value, or all of memory, to whoever looks over the bot's shoulder; citizens never see it.</summary>
internal sealed class TraceActivity : DialogAction
{
    private readonly StringExpression? _name;
    private readonly StringExpression? _label;
    private readonly StringExpression? _valueType;
    private readonly ValueExpression? _value;

    public TraceActivity(DialogDefinition definition)
        : base(definition)
    {
        _name = definition.Text("name");
        _label = definition.Text("label");
        _valueType = definition.Text("valueType");
        _value = definition.Value("value");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var value = _value is null ? context.TakeSnapshot() : _value.Evaluate(context);
        context.Turn.Send(new Activity
        {
            Type = ActivityTypes.Trace,
            Name = _name?.Evaluate(context) ?? "Trace",
            Label = _label?.Evaluate(context) ?? context.Container?.Dialog.Id ?? "Trace",
            ValueType = _valueType?.Evaluate(context) ?? "State",
            Value = ActivityValues.ToElement(value),
        });
        return new(result: null);
    }
}
