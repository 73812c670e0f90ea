using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks yes or no.</summary>
internal sealed class ConfirmInput(DialogDefinition definition) : OfferingInput(definition)
{
    private readonly ChoiceSet? _choices = ChoiceSet.Load(definition, "confirmChoices");
    private readonly OutputFormat _format = OutputFormat.Load(definition);

    private protected override IReadOnlyList<Choice> GetChoices(ActionContext context)
        => _choices?.Evaluate(context) is { Count: > 0 } given ? given : YesNo.ChoicesIn(LocaleOf(context));

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var answer = GetInput(context) switch
        {
            bool flag => flag,
            string text => Read(context, text),
            _ => null,
        };
        if (answer is null)
        {
            return new(InputState.Unrecognized);
        }

        SetInput(context, answer);
        SetInput(context, _format.Apply(context, answer));
        return new(InputState.Valid);
    }

    private bool? Read(ActionContext context, string text)
    {
        var locale = LocaleOf(context);
        return _choices is null
            ? YesNo.Read(text, locale) ?? Find(context, text, locale)
            : Find(context, text, locale) ?? YesNo.Read(text, locale);
    }

    private bool? Find(ActionContext context, string text, string locale)
    {
        var recognition = ChoiceRecognition.Default with { RecognizesNumbers = GetWording(context).HasNumbers };
        return ChoiceFinder.Find(text, GetChoices(context), recognition, locale) is { } index ? index == 0 : null;
    }
}
