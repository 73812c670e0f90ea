using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;
using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Generation.Compilation;

/// <summary>Parses the expressions of one file, with its templates as functions, and checks the calls of templates in them. Thread safe.</summary>
internal sealed class ExpressionCompiler
{
    private readonly FunctionTable _functions;
    private readonly TemplateFunctions _templateFunctions;
    private readonly IReadOnlyDictionary<string, Template> _templates;

    public ExpressionCompiler(TemplateLoadOptions options, IReadOnlyDictionary<string, Template> templates, IReadOnlyDictionary<string, LanguageTemplates> aliases)
    {
        _templates = templates;
        _templateFunctions = new TemplateFunctions(templates, aliases);
        var ofLanguage = GenerationFunctions.All.ToDictionary(function => function.Name, StringComparer.Ordinal);
        if (options.FileReader is { } reader)
        {
            ofLanguage.Add(GenerationFunctions.FromFile, GenerationFunctions.ReadingFiles(reader));
        }

        var given = options.Functions;
        _functions = given.WithFallback(name => _templateFunctions.Find(name)
            ?? ofLanguage.GetValueOrDefault(name)
            ?? (given.TryFind(name, out var function) ? function : null));
    }

    /// <summary>Compiles an expression; null, with a diagnostic, when it is wrong.</summary>
    /// <param name="part">The expression as written.</param>
    /// <param name="place">What its run-time errors say about where it is.</param>
    /// <param name="prefix">What a diagnostic says about where it is.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public CompiledExpression? Compile(in TextPart part, string place, string prefix, DiagnosticBag diagnostics)
    {
        if (!part.IsClosed)
        {
            diagnostics.Add(Problem.BraceNotClosed, part.Offset);
            return null;
        }

        var text = part.ExpressionText;
        try
        {
            var expression = Expression.Parse(text, _functions);
            CheckCalls(expression.Root);
            return new CompiledExpression(expression, place);
        }
        catch (ExpressionException exception)
        {
            diagnostics.Add(Problem.Expression(prefix, text, exception.Detail), part.Offset + "${".Length + exception.Position);
            return null;
        }
    }

    /// <summary>The names of the templates that an expression calls, in the order written.</summary>
    public IEnumerable<Template> CalledTemplates(ExpressionNode node)
    {
        IEnumerable<Template> own = node is CallNode call && _templateFunctions.TryGetCallee(call, out var callee) && callee.Imported is null ? [callee.Template] : [];
        return own.Concat(node.Children.SelectMany(CalledTemplates));
    }

    private void CheckCalls(ExpressionNode node)
    {
        if (node is CallNode call)
        {
            if (_templateFunctions.TryGetCallee(call, out var callee))
            {
                CheckArguments(callee.Template, call, call.Arguments.Count);
            }
            else if (call.Function.Name == GenerationFunctions.CallByName && call.Arguments[0] is ConstantNode { Value: string name })
            {
                var template = _templates.GetValueOrDefault(name.TrimEnd('!')) ?? throw new ExpressionException($"No such template '{name}'.", call.Position);
                CheckArguments(template, call, call.Arguments.Count - 1);
            }
        }

        foreach (var child in node.Children)
        {
            CheckCalls(child);
        }
    }

    private static void CheckArguments(Template template, CallNode call, int count)
    {
        if (count != 0 && count != template.Parameters.Count)
        {
            throw new ExpressionException(
                $"arguments mismatch for template '{template.Name}'. Expecting '{template.Parameters.Count}' arguments, actual '{count}'.",
                call.Position);
        }
    }
}
