using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks which of several.</summary>
internal sealed class ChoiceInput : OfferingInput
{
    private readonly ChoiceSet? _choices;
    private readonly ChoiceExpression<ChoiceOutputFormat> _format;
    private readonly ChoiceRecognition _recognition;

    public ChoiceInput(DialogDefinition definition)
        : base(definition)
    {
        _choices = ChoiceSet.Load(definition, "choices");
        _format = definition.Choice("outputFormat", ChoiceOutputFormat.Value);
        _recognition = ChoiceRecognition.Load(definition, "recognizerOptions");
    }

    private protected override IReadOnlyList<Choice> GetChoices(ActionContext context) => _choices?.Evaluate(context) ?? [];

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var choices = GetChoices(context);
        var text = Convert.ToString(GetInput(context), CultureInfo.InvariantCulture) ?? "";
        if (ChoiceFinder.Find(text, choices, _recognition, LocaleOf(context)) is not { } index)
        {
            return new(InputState.Unrecognized);
        }

        SetInput(context, _format.Evaluate(context) == ChoiceOutputFormat.Index ? (long)index : choices[index].Value);
        return new(InputState.Valid);
    }
}
