using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks for text.</summary>
internal sealed class TextInput(DialogDefinition definition) : InputDialog(definition)
{
    private readonly OutputFormat _format = OutputFormat.Load(definition);

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var text = Convert.ToString(GetInput(context), CultureInfo.InvariantCulture) ?? "";
        SetInput(context, text);
        var formatted = _format.Apply(context, text);
        SetInput(context, formatted);
        return new(formatted is "" or null ? InputState.Unrecognized : InputState.Valid);
    }
}
