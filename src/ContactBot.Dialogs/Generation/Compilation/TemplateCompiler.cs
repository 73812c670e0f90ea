using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation.Compilation;

/// <summary>Turns what is written in a template into what is evaluated, and notes the mistakes in the order of the text.</summary>
internal sealed class TemplateCompiler(ExpressionCompiler expressions, DiagnosticBag diagnostics)
{
    /// <summary>Compiles a body. Of one with mistakes nothing is ever evaluated, so what it gives then is of no use.</summary>
    public TemplateBody? Compile(BodySyntax syntax) => syntax switch
    {
        VariationsSyntax variations => CompileVariations(variations, ""),
        ConditionSyntax condition => new ConditionCompiler(this, diagnostics).Compile(condition),
        SwitchSyntax choice => new SwitchCompiler(this, diagnostics).Compile(choice),
        StructureSyntax structure => CompileStructure(structure),
        _ => null,
    };

    /// <summary>Compiles a text.</summary>
    /// <param name="parts">The text.</param>
    /// <param name="place">What run-time errors of its expressions say about where they are.</param>
    /// <param name="prefix">What diagnostics say about it.</param>
    public CompiledText CompileText(IReadOnlyList<TextPart> parts, string place, string prefix)
    {
        List<CompiledText.Segment> segments = [];
        var literal = "";
        foreach (var part in parts)
        {
            if (part.Kind != TextPartKind.Expression)
            {
                literal += part.Text;
            }
            else if (CompileExpression(part, place, prefix) is { } expression)
            {
                AddLiteral(segments, ref literal);
                segments.Add(new CompiledText.Segment(null, expression));
            }
        }

        AddLiteral(segments, ref literal);
        return new CompiledText([.. segments]);
    }

    /// <summary>Compiles lines of which one is drawn.</summary>
    public VariationsBody CompileVariations(VariationsSyntax syntax, string place)
    {
        List<CompiledText> texts = [];
        foreach (var line in syntax.Lines)
        {
            if (!line.IsText)
            {
                diagnostics.Add(Problem.TemplateWithoutDash, line.Offset);
                continue;
            }

            texts.Add(CompileText(line.Parts, place, place));
            if (!line.IsClosed)
            {
                diagnostics.Add(Problem.FenceNotClosed, line.Offset);
            }
        }

        return new VariationsBody([.. texts]);
    }

    public CompiledExpression? CompileExpression(TextPart part, string place, string prefix) => expressions.Compile(part, place, prefix, diagnostics);

    private static void AddLiteral(List<CompiledText.Segment> segments, ref string literal)
    {
        if (literal.Length > 0)
        {
            segments.Add(new CompiledText.Segment(literal, null));
            literal = "";
        }
    }

    private StructureBody CompileStructure(StructureSyntax syntax)
    {
        if (!syntax.HasName)
        {
            diagnostics.Add(Problem.StructureName(syntax.Name), syntax.Offset);
        }

        if (!syntax.IsClosed)
        {
            diagnostics.Add(Problem.StructureNotClosed, syntax.Offset);
        }

        if (syntax.Errors.Count > 0)
        {
            foreach (var error in syntax.Errors)
            {
                diagnostics.Add(Problem.StructureLine(error.Text), error.Offset);
            }

            return new StructureBody(syntax.Name, []);
        }

        if (syntax.Lines.Count == 0)
        {
            diagnostics.Add(Problem.StructureEmpty, syntax.Offset);
        }

        List<StructureBody.Line> lines = [];
        foreach (var line in syntax.Lines)
        {
            if (line.Property is { } property)
            {
                lines.Add(new StructureBody.Line(property, [.. line.Values.Select(value => CompileValue(value, property))]));
            }
            else if (CompileExpression(line.Values[0][0], "", "") is { } inherited)
            {
                lines.Add(new StructureBody.Line(inherited));
            }
        }

        return new StructureBody(syntax.Name, [.. lines]);
    }

    private CompiledValue CompileValue(IReadOnlyList<TextPart> value, string property)
    {
        var prefix = $"Property '{property}':";
        var meaningful = value.Where(part => part.Kind == TextPartKind.Expression || part.Kind == TextPartKind.Escape || !string.IsNullOrWhiteSpace(part.Text)).ToList();
        return meaningful is [{ Kind: TextPartKind.Expression }]
            ? new CompiledValue(CompileText(meaningful, "", prefix))
            : new CompiledValue(CompileText(value, prefix, prefix));
    }
}
