using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>A place in memory and what is to be written there.</summary>
internal sealed class PropertyAssignment(DialogDefinition definition)
{
    private readonly PathExpression? _property = definition.Path("property");
    private readonly ValueExpression? _value = definition.Value("value");

    public void Execute(ActionContext context)
    {
        var value = _value?.Evaluate(context);
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }
    }
}
