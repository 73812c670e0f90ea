using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>A question that offers its answers.</summary>
internal abstract class OfferingInput : InputDialog
{
    private readonly ChoiceExpression<ChoiceStyle> _style;
    private readonly string? _wordingTemplate;
    private readonly ValueExpression? _wording;
    private readonly StringExpression? _defaultLocale;

    protected OfferingInput(DialogDefinition definition)
        : base(definition)
    {
        _style = definition.Choice("style", ChoiceStyle.Auto);
        _defaultLocale = definition.Text("defaultLocale");
        _wordingTemplate = definition.Source["choiceOptions"] is { Text: { } text } && !text.StartsWith('=') ? text : null;
        _wording = _wordingTemplate is null ? definition.Value("choiceOptions") : null;
    }

    private protected abstract IReadOnlyList<Choice> GetChoices(ActionContext context);

    private protected string LocaleOf(ActionContext context) => context.InputLocale(_defaultLocale);

    private protected ChoiceWording GetWording(ActionContext context)
    {
        var wording = ChoiceWording.Of(LocaleOf(context));
        return _wordingTemplate is not null ? wording.With(context.Generate(_wordingTemplate))
            : _wording is not null ? wording.With(_wording.Evaluate(context))
            : wording;
    }

    private protected override Activity Render(ActionContext context, Activity prompt)
    {
        return ChoiceRendering.Add(prompt, GetChoices(context), _style.Evaluate(context), GetWording(context), context.Turn.Activity.ChannelId);
    }
}
