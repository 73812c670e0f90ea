using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Raises an error.</summary>
internal sealed class ThrowException : DialogAction
{
    private readonly ValueExpression? _errorValue;

    public ThrowException(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("errorValue");
        _errorValue = definition.Value("errorValue");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
        => throw new InvalidOperationException(Convert.ToString(_errorValue?.Evaluate(context), CultureInfo.InvariantCulture));
}
