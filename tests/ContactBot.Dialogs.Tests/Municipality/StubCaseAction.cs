using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Tests.Municipality;

/// <summary>Stands for the actions that open and find cases, which another project provides.</summary>
internal sealed class StubCaseAction(DialogDefinition definition) : DialogAction(definition)
{
    private const string Number = "1000014";

    private readonly StringExpression? _number = definition.Text("number");

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var wanted = _number?.Evaluate(context)?.Where(char.IsAsciiDigit).ToArray();
        return new(wanted is null || new string(wanted) == Number
            ? new OrderedDictionary<string, object?> { ["number"] = "100 0014", ["statusText"] = "in lavorazione", ["subject"] = "Buca" }
            : null);
    }
}
