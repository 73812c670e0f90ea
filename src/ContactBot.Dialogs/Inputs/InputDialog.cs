using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks a question until it has an answer that fits, or has asked often enough.</summary>
internal abstract partial class InputDialog : Dialog
{
    private const string TurnCount = "turnCount";

    private readonly PathExpression? _property;
    private readonly BooleanExpression? _alwaysPrompt;
    private readonly Interruptions _interruptions;
    private readonly ValueExpression? _value;
    private readonly IReadOnlyList<BooleanExpression> _validations;
    private readonly NumberExpression? _maxTurnCount;
    private readonly ValueExpression? _defaultValue;

    protected InputDialog(DialogDefinition definition)
        : base(definition)
    {
        _property = definition.Path("property");
        _alwaysPrompt = definition.Boolean("alwaysPrompt");
        _interruptions = new Interruptions(definition);
        _value = definition.Value("value");
        _validations = [.. definition.Items("validations").Select(node => new BooleanExpression(definition.Loader.Expressions.Formula(node)))];
        _maxTurnCount = definition.Number("maxTurnCount");
        _defaultValue = definition.Value("defaultValue");
        _prompt = definition.Activity("prompt");
        _unrecognizedPrompt = definition.Activity("unrecognizedPrompt");
        _invalidPrompt = definition.Activity("invalidPrompt");
        _defaultValueResponse = definition.Activity("defaultValueResponse");
    }

    /// <summary>Where the answer goes, as written; null where it goes nowhere.</summary>
    public string? PropertySource => _property?.Source;

    internal override async ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        if (IsDisabled(context))
        {
            return Outcome.End();
        }

        var input = Begin(context, options) ? InputState.Missing : await RecognizeAsync(context, 0, cancellationToken).ConfigureAwait(false);
        if (input == InputState.Valid)
        {
            return Accept(context);
        }

        CountTurn(context);
        return Prompt(context, input);
    }

    internal override async ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var isInterrupted = Interruptions.HasHappened(context);
        if (!isInterrupted && context.Turn.Activity.Type != ActivityTypes.Message)
        {
            return Outcome.Wait;
        }

        var input = await RecognizeAsync(context, isInterrupted ? 0 : TurnsOf(context), cancellationToken).ConfigureAwait(false);
        if (input == InputState.Valid)
        {
            return Accept(context);
        }

        if (!MayAskAgain(context))
        {
            return GiveUp(context);
        }

        if (!isInterrupted)
        {
            CountTurn(context);
        }

        return Prompt(context, input);
    }

    internal override ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken)
        => new(Prompt(context, InputState.Missing));

    internal override async ValueTask<bool> OnEventAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        if (dialogEvent.Name == DialogEventNames.RepromptDialog)
        {
            await RepromptAsync(context, cancellationToken).ConfigureAwait(false);
            return true;
        }

        return await _interruptions.StopAsync(context, dialogEvent, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the question again.</summary>
    private protected virtual ValueTask RepromptAsync(ActionContext context, CancellationToken cancellationToken)
    {
        Prompt(context, InputState.Missing);
        return ValueTask.CompletedTask;
    }

    /// <summary>Notes the options; true where the question is to be asked whatever is known.</summary>
    private protected bool Begin(ActionContext context, object? options)
    {
        var state = context.Top!.EnsureState();
        state["options"] = options;
        state[TurnCount] = 0L;
        if (_alwaysPrompt?.Evaluate(context) != true)
        {
            return false;
        }

        Store(context, null);
        return true;
    }

    private protected static void CountTurn(ActionContext context) => context.Top!.EnsureState()[TurnCount] = TurnsOf(context) + 1;

    private protected bool MayAskAgain(ActionContext context) => _maxTurnCount?.EvaluateInteger(context) is not { } most || TurnsOf(context) < most;

    /// <summary>Makes an answer of <c>this.value</c>, which it may replace.</summary>
    private protected abstract ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken);

    /// <summary>What the message offers as an answer; null where nothing.</summary>
    private protected virtual object? ReadActivity(ActionContext context)
    {
        var activity = context.Turn.TurnScope.GetValueOrDefault("activity");
        MemoryValues.TryGetProperty(activity, "text", out var text);
        if (text is not (null or ""))
        {
            return text;
        }

        MemoryValues.TryGetProperty(activity, "value", out var value);
        return value ?? text;
    }

    private protected static object? GetInput(ActionContext context) => context.Top!.State?.GetValueOrDefault("value");

    private protected static void SetInput(ActionContext context, object? value) => context.Top!.EnsureState()["value"] = value;

    private async ValueTask<InputState> RecognizeAsync(ActionContext context, long turnCount, CancellationToken cancellationToken)
    {
        object? input = null;
        if (_property?.Resolve(context) is { } path)
        {
            input = context.GetValue(path);
            if (input is not null)
            {
                // It is written back when it passes the validations, and must not be taken for an answer again where it does not.
                context.SetValue(path, null);
            }
        }

        input ??= _value?.Evaluate(context);
        if (input is null && turnCount > 0 && context.Turn.TurnScope.GetValueOrDefault("activityProcessed") is not true)
        {
            input = ReadActivity(context);
        }

        SetInput(context, input);
        if (input is null)
        {
            return InputState.Missing;
        }

        var state = await OnRecognizeAsync(context, cancellationToken).ConfigureAwait(false);
        if (state != InputState.Valid)
        {
            return state;
        }

        foreach (var validation in _validations)
        {
            if (!validation.Evaluate(context))
            {
                return InputState.Invalid;
            }
        }

        context.SetActivityProcessed(true);
        return InputState.Valid;
    }

    private static long TurnsOf(ActionContext context) => context.Top!.State?.GetValueOrDefault(TurnCount) as long? ?? 0;

    private protected Outcome Accept(ActionContext context)
    {
        var input = GetInput(context);
        Store(context, input);
        return Outcome.End(input);
    }

    private protected Outcome GiveUp(ActionContext context)
    {
        if (_defaultValue is null)
        {
            return Outcome.End();
        }

        var value = _defaultValue.TryEvaluate(context).Value;
        if (_defaultValueResponse?.Bind(context) is { } response)
        {
            context.Turn.Send(response);
        }

        Store(context, value);
        return Outcome.End(value);
    }

    private protected void Store(ActionContext context, object? value)
    {
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }
    }
}
