using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>
/// The templates that the expressions of one file may call: its own and those of its imports, by name, as <c>lg.name</c>, as <c>alias.name</c>, or, to be
/// evaluated again, as <c>name!</c>. Thread safe.
/// </summary>
internal sealed class TemplateFunctions(IReadOnlyDictionary<string, Template> templates, IReadOnlyDictionary<string, LanguageTemplates> aliases)
{
    private const string FilePrefix = "lg.";

    private readonly ConcurrentDictionary<string, ExpressionFunction> _functions = new(StringComparer.Ordinal);

    /// <summary>The function of that name; null when no template has it.</summary>
    public ExpressionFunction? Find(string name)
    {
        if (_functions.TryGetValue(name, out var known))
        {
            return known;
        }

        return FindCallee(name) is { } callee
            ? _functions.GetOrAdd(name, ExpressionFunction.CreateLazy(name, FunctionSignature.Anything, ValueKinds.Any, (call, context) => Evaluate(callee, call, context)))
            : null;
    }

    /// <summary>The template that a call in an expression calls, if it calls one.</summary>
    public bool TryGetCallee(CallNode call, [NotNullWhen(true)] out Callee? callee)
    {
        callee = _functions.TryGetValue(call.Function.Name, out var function) && ReferenceEquals(function, call.Function) ? FindCallee(function.Name) : null;
        return callee is not null;
    }

    /// <summary>Evaluates the arguments of a call, from <paramref name="first"/> on; none stand for those of the calling template. Null also when one fails.</summary>
    public static TemplateArguments? EvaluateArguments(Template callee, CallNode call, int first, EvaluationContext context)
    {
        var count = call.Arguments.Count - first;
        if (count == 0)
        {
            return null;
        }

        var values = new object?[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = call.Arguments[first + index].Evaluate(context);
            if (context.Failed)
            {
                return null;
            }
        }

        return new TemplateArguments(callee.Parameters, values);
    }

    /// <summary>Calls a template from within an expression, or, where an expansion asked for this very call, gathers all its results.</summary>
    public static object? Call(Callee callee, TemplateArguments? arguments, CallNode call, EvaluationContext context)
    {
        var frame = (TemplateFrame)context.RootMemory;
        frame.Run.OperationsLeft = context.OperationsLeft;
        var result = frame.IsExpanding(call) ? frame.KeepExpansion(callee.Template, arguments) : frame.Call(callee.Template, arguments, callee.IsEvaluatedAgain);
        context.OperationsLeft = frame.Run.OperationsLeft;
        return frame.Run.TakeError() is { } error ? context.Fail(error) : result;
    }

    private static object? Evaluate(Callee callee, CallNode call, EvaluationContext context)
    {
        var arguments = EvaluateArguments(callee.Template, call, 0, context);
        if (context.Failed)
        {
            return null;
        }

        return callee.Imported is { } imported
            ? imported.EvaluateFrom((TemplateFrame)context.RootMemory, callee.Template, arguments, context)
            : Call(callee, arguments, call, context);
    }

    private Callee? FindCallee(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && aliases.TryGetValue(name[..dot], out var imported))
        {
            return imported.TryFind(name[(dot + 1)..], out var other) ? new Callee(other, Imported: imported) : null;
        }

        var plain = name.StartsWith(FilePrefix, StringComparison.Ordinal) ? name[FilePrefix.Length..] : name;
        var isEvaluatedAgain = plain.EndsWith('!');
        return templates.TryGetValue(isEvaluatedAgain ? plain[..^1] : plain, out var template) ? new Callee(template, isEvaluatedAgain) : null;
    }
}
