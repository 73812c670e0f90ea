using ContactBot.Activities;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

internal abstract partial class InputDialog
{
    private readonly IActivityTemplate? _prompt;
    private readonly IActivityTemplate? _unrecognizedPrompt;
    private readonly IActivityTemplate? _invalidPrompt;
    private readonly IActivityTemplate? _defaultValueResponse;

    /// <summary>Adds what the question offers for an answer.</summary>
    private protected virtual Activity Render(ActionContext context, Activity prompt) => prompt;

    private Outcome Prompt(ActionContext context, InputState state)
    {
        var prompt = Bind(context, state)
            ?? throw new InvalidOperationException($"Call to OnRenderPromptAsync() returned a null activity for state {state}.");
        if (string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = "expectingInput";
        }

        context.Turn.Track("GeneratorResult");
        context.Turn.Send(Render(context, prompt));
        return Outcome.Wait;
    }

    /// <summary>Whether the question is asked by <c>prompt</c> only.</summary>
    private protected virtual bool IsPromptRequired => true;

    private protected Activity? Bind(ActionContext context, InputState state)
    {
        var template = state switch
        {
            InputState.Unrecognized => _unrecognizedPrompt ?? _invalidPrompt,
            InputState.Invalid => _invalidPrompt ?? _unrecognizedPrompt,
            _ => null,
        };
        return template?.Bind(context)
            ?? (_prompt is null && IsPromptRequired ? throw new InvalidOperationException($"InputDialog is missing Prompt. ({StableId})") : _prompt?.Bind(context));
    }
}
