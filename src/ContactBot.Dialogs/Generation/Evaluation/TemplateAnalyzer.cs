using ContactBot.Dialogs.Generation.Compilation;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Finds what a template depends on.</summary>
internal sealed class TemplateAnalyzer(ExpressionCompiler expressions, bool failOnRecursion)
{
    private readonly List<Template> _path = [];
    private readonly HashSet<(Template Template, bool CountsVariables)> _done = [];
    private readonly OrderedDictionary<string, bool> _variables = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> _references = new(StringComparer.Ordinal);

    /// <exception cref="GenerationException">The template calls itself, and that is an error.</exception>
    public TemplateAnalysis Analyze(Template template)
    {
        Visit(template, countsVariables: true);
        return new TemplateAnalysis([.. _variables.Keys], [.. _references.Keys]);
    }

    private void Visit(Template template, bool countsVariables)
    {
        if (_path.Contains(template))
        {
            if (failOnRecursion)
            {
                throw new GenerationException($"Loop detected: {string.Join(" => ", _path.Append(template).Select(step => step.Name))}");
            }

            return;
        }

        if (!_done.Add((template, countsVariables)))
        {
            return;
        }

        _path.Add(template);
        foreach (var expression in template.Body?.Expressions ?? [])
        {
            if (countsVariables)
            {
                foreach (var variable in expression.Expression.References())
                {
                    _variables.TryAdd(variable, true);
                }
            }

            foreach (var called in expressions.CalledTemplates(expression.Expression.Root))
            {
                _references.TryAdd(called.Name, true);

                // What a template with parameters reads depends on what it is given.
                Visit(called, countsVariables && called.Parameters.Count == 0);
            }
        }

        _path.RemoveAt(_path.Count - 1);
    }
}
