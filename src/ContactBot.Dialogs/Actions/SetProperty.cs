using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Writes a value to memory.</summary>
internal sealed class SetProperty : DialogAction
{
    private readonly PathExpression? _property;
    private readonly ValueExpression? _value;

    public SetProperty(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("property");
        _property = definition.Path("property");
        _value = definition.Value("value");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var value = _value?.Evaluate(context);
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }

        return new(value);
    }
}
