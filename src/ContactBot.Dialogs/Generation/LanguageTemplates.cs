using System.Diagnostics.CodeAnalysis;
using ContactBot.Dialogs.Generation.Compilation;
using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>The templates of an <c>.lg</c> file and of all that it imports, compiled. Immutable and thread safe.</summary>
public sealed class LanguageTemplates
{
    private readonly IReadOnlyDictionary<string, Template> _templates;
    private readonly ExpressionCompiler _expressions;
    private readonly InlineTexts _texts;
    private readonly Diagnostic[] _errors;

    internal LanguageTemplates(
        LoadedFile file,
        IReadOnlyList<LanguageTemplates> references,
        IReadOnlyDictionary<string, LanguageTemplates> aliases,
        IReadOnlyDictionary<string, Template> templates,
        ExpressionCompiler expressions)
    {
        Id = file.Id;
        OptionLines = file.Syntax.Options;
        Options = GenerationOptions.FromLines(OptionLines);
        Diagnostics = file.Diagnostics.ToList();
        AllDiagnostics = [.. Diagnostics.Concat(references.Concat(aliases.Values).SelectMany(other => other.AllDiagnostics)).Distinct()];
        Templates = [.. file.Templates.Concat(references.SelectMany(other => other.Own)).Select(template => new TemplateDefinition(template.Name, template.Parameters, template.File))];
        Own = file.Templates;
        _templates = templates;
        _expressions = expressions;
        _texts = new InlineTexts(expressions);
        _errors = [.. AllDiagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Exported = [.. references.Prepend(this).SelectMany(other => TemplateExports.Of(other, this))];
        Exports = [.. Exported.Select(exported => TemplateExports.ToFunction(exported.Name, exported.Evaluator))];
    }

    /// <summary>What the file was loaded under.</summary>
    public string Id { get; }

    /// <summary>The mistakes in this file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The mistakes in this file and in all that it imports. One error among them, and nothing is generated.</summary>
    public IReadOnlyList<Diagnostic> AllDiagnostics { get; }

    /// <summary>The options that the file itself declares; those of imported files have no effect.</summary>
    public GenerationOptions Options { get; }

    /// <summary>The templates of this file, then those of its imports.</summary>
    public IReadOnlyList<TemplateDefinition> Templates { get; }

    /// <summary>
    /// The templates that this file and its imports export (<c>@exports</c>), as functions named <c>namespace.template</c> for expressions anywhere. The
    /// namespace is what <c>@namespace</c> says, else the file's name without folder and extension; without any it is left out with its dot.
    /// </summary>
    public IReadOnlyList<ExpressionFunction> Exports { get; }

    internal IReadOnlyList<string> OptionLines { get; }

    /// <summary>The same as <see cref="Exports"/>, to be joined with those of other languages.</summary>
    internal IReadOnlyList<(string Name, LazyFunctionEvaluator Evaluator)> Exported { get; }

    internal IReadOnlyList<Template> Own { get; }

    /// <summary>Loads templates. Mistakes in them don't throw: see <see cref="Diagnostics"/>.</summary>
    /// <param name="content">The text of the file.</param>
    /// <param name="id">Identifies the file to <paramref name="imports"/>, in diagnostics and as namespace; may be empty.</param>
    /// <param name="imports">Finds imported files; when null, no import is found.</param>
    /// <param name="options">What the templates may use.</param>
    public static LanguageTemplates Parse(string content, string id, ImportResolver? imports = null, TemplateLoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(id);
        return new TemplateLoader(imports ?? NoImports, options ?? TemplateLoadOptions.Default).Load(new SourceText(id, content));
    }

    /// <summary>Evaluates a template: text, or, when the template is nothing but one expression, its value, or a structure (an object).</summary>
    /// <exception cref="GenerationException">The templates have errors, there is no such template, or its evaluation failed.</exception>
    public object? Evaluate(string templateName, IExpressionMemory scope, GenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        var frame = Start(Find(templateName.TrimEnd('!')), scope, options);
        return Finish(frame, frame.Template.Body?.Evaluate(frame));
    }

    /// <summary>Evaluates text with expressions in <c>${}</c> that may call the templates. Text without any is returned as it is.</summary>
    /// <exception cref="GenerationException">The templates or the text have errors, or the evaluation failed.</exception>
    public object? EvaluateText(string inlineText, IExpressionMemory scope, GenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inlineText);
        return TryEvaluateText(inlineText, scope, options, out var result) is { Count: > 0 } mistakes ? throw new GenerationException(mistakes) : result;
    }

    /// <summary>All results that a template can have, where it and the templates it calls draw among variations.</summary>
    /// <exception cref="GenerationException">As for <see cref="Evaluate"/>.</exception>
    public IReadOnlyList<object?> Expand(string templateName, IExpressionMemory scope, GenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        var frame = Start(Find(templateName), scope, options);
        var results = frame.Template.Body?.Expand(frame) ?? [null];
        return frame.Failed ? throw new GenerationException(frame.Run.TakeError()!) : results.ConvertAll(result => Finish(frame, result));
    }

    /// <summary>What a template depends on.</summary>
    /// <param name="templateName">The template.</param>
    /// <param name="failOnRecursion">Whether a template that calls itself, directly or not, is an error.</param>
    /// <exception cref="GenerationException">The templates have errors, there is no such template, or it calls itself where that is an error.</exception>
    public TemplateAnalysis Analyze(string templateName, bool failOnRecursion = false)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        EnsureSound();
        return new TemplateAnalyzer(_expressions, failOnRecursion).Analyze(Find(templateName));
    }

    internal bool TryFind(string name, [NotNullWhen(true)] out Template? template) => _templates.TryGetValue(name, out template);

    /// <summary>Evaluates a template of this file for an expression of another one.</summary>
    internal object? EvaluateFrom(TemplateFrame caller, Template template, TemplateArguments? arguments, EvaluationContext context)
        => EvaluateFor(template, caller.Run.Memory, arguments ?? caller.Arguments, caller.Run.EvaluationOptions, caller.Run.Depth + 1, context);

    /// <summary>Evaluates a template of this file from within an expression that is not of it.</summary>
    internal object? EvaluateFor(
        Template template,
        IExpressionMemory memory,
        TemplateArguments? arguments,
        EvaluationOptions evaluation,
        int depth,
        EvaluationContext context)
    {
        if (_errors.Length > 0)
        {
            return context.Fail(_errors[0].ToString());
        }

        if (depth > GenerationRun.MaximumDepth)
        {
            return context.Fail($"Templates call one another more than {GenerationRun.MaximumDepth} levels deep, the last '{template.Name}'.");
        }

        var options = new GenerationOptions { Evaluation = evaluation }.Over(Options);
        var frame = new TemplateFrame(new GenerationRun(this, memory, options, depth, context.OperationsLeft), template, arguments, null);
        var result = template.Body?.Evaluate(frame);
        context.OperationsLeft = frame.Run.OperationsLeft;
        return frame.Run.TakeError() is { } error ? context.Fail(error) : Render(result, options);
    }

    /// <summary>Evaluates text within an evaluation; a failure is left in the run.</summary>
    internal object? EvaluateTextIn(TemplateFrame frame, string text)
    {
        if (InlineTexts.IsPlain(text))
        {
            return text;
        }

        var compiled = _texts.Compile(text);
        return compiled.Mistakes.Count == 0 ? compiled.Text.Evaluate(frame) : frame.Run.Fail(string.Join('\n', compiled.Mistakes));
    }

    /// <summary>Evaluates text; returns what is wrong with the templates or the text, where that is why it can't.</summary>
    /// <exception cref="GenerationException">The evaluation failed.</exception>
    internal IReadOnlyList<Diagnostic> TryEvaluateText(string text, IExpressionMemory scope, GenerationOptions? options, out object? result)
    {
        result = null;
        if (_errors.Length > 0)
        {
            return _errors;
        }

        var effective = (options ?? GenerationOptions.Default).Over(Options);
        if (InlineTexts.IsPlain(text))
        {
            result = Render(text, effective);
            return [];
        }

        var compiled = _texts.Compile(text);
        if (compiled.Mistakes.Count == 0)
        {
            var frame = new TemplateFrame(NewRun(scope, effective), InlineTexts.Template, null, null);
            result = Finish(frame, compiled.Text.Evaluate(frame));
        }

        return compiled.Mistakes;
    }

    /// <summary>What is wrong with text that is to be generated with these templates; nothing where the templates themselves have errors.</summary>
    internal IReadOnlyList<Diagnostic> MistakesIn(string text) => _errors.Length > 0 || InlineTexts.IsPlain(text) ? [] : _texts.Compile(text).Mistakes;

    private static ImportedText NoImports(string importing, string path) => throw new FileNotFoundException($"Could not find file '{path}'.");

    private static object? Render(object? result, GenerationOptions options)
        => options.LineBreakStyle == LineBreakStyle.Markdown && result is string text ? MarkdownLineBreaks.Double(text) : result;

    private GenerationRun NewRun(IExpressionMemory scope, GenerationOptions options) => new(
        this, scope, options, operations: options.Budget?.Take(ExpressionLimits.MaximumOperations) ?? ExpressionLimits.MaximumOperations);

    private static object? Finish(TemplateFrame frame, object? result)
    {
        frame.Run.Options.Budget?.GiveBack(frame.Run.OperationsLeft);
        return frame.Run.TakeError() is { } error ? throw new GenerationException(error) : Render(result, frame.Run.Options);
    }

    private TemplateFrame Start(Template template, IExpressionMemory scope, GenerationOptions? options)
    {
        EnsureSound();
        return new TemplateFrame(NewRun(scope, (options ?? GenerationOptions.Default).Over(Options)), template, null, null);
    }

    private Template Find(string name) => _templates.GetValueOrDefault(name) ?? throw new GenerationException($"No such template '{name}'.");

    private void EnsureSound()
    {
        if (_errors.Length > 0)
        {
            throw new GenerationException(_errors);
        }
    }
}
