using ContactBot.Activities;
using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Runtime;

/// <summary>One turn in progress: what came in, what goes out, and what is to be committed with it. Used by one turn only; not thread safe.</summary>
public sealed partial class TurnContext
{
    private readonly List<object> _changes = [];
    private int _steps;
    private readonly OperationBudget _operations = new(10 * ExpressionLimits.MaximumOperations);

    internal TurnContext(DialogEngine engine, TurnRequest request)
    {
        Engine = engine;
        Request = request;
        TurnScope = new OrderedDictionary<string, object?>(8, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What came in. Not to be changed.</summary>
    public Activity Activity => Request.Activity;

    /// <summary>What the host gave for this turn; may give nothing.</summary>
    public IServiceProvider? Services => Request.Services;

    /// <summary>The clock.</summary>
    public TimeProvider Time => Engine.Options.Time;

    /// <summary>What is to be committed with the turn; an action of another project adds what its project understands.</summary>
    public IList<object> Changes => _changes;

    /// <summary>What was understood of the message so far; null if nothing was asked of a recognizer.</summary>
    public Understood? Understood { get; internal set; }

    /// <summary>The language of the turn, BCP 47: what <c>turn.locale</c> or <c>conversation.locale</c> say, else the language of the message.</summary>
    public string Locale => TextOf(TurnScope, "locale") ?? TextOf(ConversationScope, "locale") ?? Activity.Locale ?? Engine.Options.DefaultLocale;

    internal DialogEngine Engine { get; }

    internal TurnRequest Request { get; }

    internal OrderedDictionary<string, object?> TurnScope { get; }

    internal OrderedDictionary<string, object?> ConversationScope { get; set; } = [];

    internal OrderedDictionary<string, object?> UserScope { get; set; } = [];

    /// <summary>What a recognizer made of a message last, so that it need not be asked again.</summary>
    internal (Recognizer? Recognizer, Utterance Utterance, RecognitionResult Result)? LastRecognition { get; set; }

    internal object? Settings => Engine.Options.Settings;

    internal EvaluationOptions EvaluationOptions => Engine.Cultures.OptionsFor(this).Evaluation;

    /// <summary>How the turn speaks, at its expense.</summary>
    internal GenerationOptions GenerationOptions => Engine.Cultures.OptionsFor(this) with { Budget = _operations };

    /// <summary>The time that regular expressions still have for the message.</summary>
    internal PatternTime Patterns { get; } = new();

    /// <summary>Evaluates an expression at the expense of the turn, however many actions it has.</summary>
    internal EvaluationResult Evaluate(Expression expression, IExpressionMemory memory)
    {
        var left = _operations.Take(ExpressionLimits.MaximumOperations);
        var result = expression.Evaluate(memory, EvaluationOptions, ref left);
        _operations.GiveBack(left);
        return result;
    }

    /// <summary>Stops a turn that runs on and on.</summary>
    internal void CountStep(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_steps > Engine.Options.MaximumActionsPerTurn)
        {
            throw new DialogRunException("CB2304", $"The dialogs ran {Engine.Options.MaximumActionsPerTurn} actions in one turn without waiting for the user; they probably go in circles, so look at GotoAction, RepeatDialog and ReplaceDialog.");
        }
    }

    private static string? TextOf(OrderedDictionary<string, object?> scope, string name)
        => scope.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;
}
