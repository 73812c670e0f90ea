using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks for a number, in figures or words.</summary>
internal sealed class NumberInput(DialogDefinition definition) : InputDialog(definition)
{
    private readonly OutputFormat _format = OutputFormat.LoadFormula(definition);
    private readonly StringExpression? _defaultLocale = definition.Text("defaultLocale");

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var number = GetInput(context) switch
        {
            long or double => GetInput(context),
            int whole => (long)whole,
            string text => SpokenNumber.Read(text, context.InputLocale(_defaultLocale)),
            _ => null,
        };
        if (number is null)
        {
            return new(InputState.Unrecognized);
        }

        SetInput(context, number);
        SetInput(context, _format.Apply(context, number));
        return new(InputState.Valid);
    }
}
