using System.Runtime.CompilerServices;
using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>The evaluation of one template, and the memory that its expressions see: arguments first, then what the generation was given.</summary>
internal sealed class TemplateFrame(GenerationRun run, Template template, TemplateArguments? arguments, TemplateFrame? caller) : IExpressionMemory
{
    private CallCache? _cache;
    private CallNode? _expanding;
    private List<object?>? _expansion;

    public GenerationRun Run { get; } = run;

    public Template Template { get; } = template;

    public TemplateArguments? Arguments { get; } = arguments;

    public bool Failed => Run.Error is not null;

    public bool TryResolve(string identifier, out object? value)
    {
        value = null;
        return (Arguments is not null && Arguments.TryFind(identifier, out value)) || Run.Memory.TryResolve(identifier, out value);
    }

    /// <summary>Evaluates another template from here. Without arguments of its own it sees those of this one.</summary>
    public object? Call(Template callee, TemplateArguments? given, bool isEvaluatedAgain)
    {
        var call = new TemplateCall(callee, given ?? Arguments);
        if (Enter(call) is not { } frame)
        {
            return null;
        }

        var cache = isEvaluatedAgain ? null : CacheOfCalls();
        if (cache is null || !cache.TryFind(call, out var result))
        {
            Run.Depth++;
            result = callee.Body?.Evaluate(frame);
            Run.Depth--;
            if (!Failed)
            {
                cache?.Add(call, result);
            }
        }

        return result;
    }

    /// <summary>Whether an expansion waits for the results of this call.</summary>
    public bool IsExpanding(CallNode call) => ReferenceEquals(_expanding, call);

    /// <summary>Evaluates an expression that is a call; when it calls a template, with all results that can have instead of one. Null when it does not.</summary>
    public List<object?>? ExpandCall(Expression expression, CallNode call, out EvaluationResult result)
    {
        (_expanding, _expansion) = (call, null);
        result = Run.Evaluate(expression, this);
        _expanding = null;
        return _expansion;
    }

    /// <summary>Keeps what the awaited call can evaluate to.</summary>
    public object? KeepExpansion(Template callee, TemplateArguments? given)
    {
        _expanding = null;
        _expansion = Expand(callee, given);
        return null;
    }

    private List<object?> Expand(Template callee, TemplateArguments? given)
    {
        if (Enter(new TemplateCall(callee, given ?? Arguments)) is not { } frame)
        {
            return [];
        }

        Run.Depth++;
        var results = callee.Body?.Expand(frame) ?? [null];
        Run.Depth--;
        return results;
    }

    private TemplateFrame? Enter(in TemplateCall call)
    {
        if (!Run.TryCall())
        {
            return null;
        }

        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (new TemplateCall(frame.Template, frame.Arguments).Equals(call))
            {
                Run.Fail($"Loop detected: {Path()} => {call.Template.Name}");
                return null;
            }
        }

        if (Run.Depth >= GenerationRun.MaximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Run.Fail($"Templates call one another more than {Run.Depth} levels deep, the last '{call.Template.Name}'.");
            return null;
        }

        return new TemplateFrame(Run, call.Template, call.Arguments, this);
    }

    private TemplateFrame? Caller { get; } = caller;

    private CallCache? CacheOfCalls() => Run.CacheScope switch
    {
        CacheScope.Local => _cache ??= new CallCache(),
        CacheScope.Global => Run.Cache,
        _ => null,
    };

    private string Path() => Caller is null ? Template.Name : $"{Caller.Path()} => {Template.Name}";
}
