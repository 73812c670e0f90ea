using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation.Compilation;

/// <summary>Compiles <c>SWITCH</c>, <c>CASE</c> and <c>DEFAULT</c>.</summary>
internal sealed class SwitchCompiler(TemplateCompiler templates, DiagnosticBag diagnostics)
{
    public SwitchBody? Compile(SwitchSyntax syntax)
    {
        CompiledExpression? subject = null;
        VariationsBody? otherwise = null;
        List<SwitchBody.Case> cases = [];
        for (var index = 0; index < syntax.Rules.Count; index++)
        {
            var rule = syntax.Rules[index];
            CheckOrder(rule, index, syntax.Rules.Count);
            var expression = CompileExpression(rule);
            if (rule.Keyword == RuleKeyword.Switch)
            {
                subject ??= expression;
            }
            else if (CompileBody(rule) is not { } body)
            {
                continue;
            }
            else if (rule.Keyword == RuleKeyword.Default)
            {
                otherwise = body;
            }
            else if (expression is not null)
            {
                cases.Add(new SwitchBody.Case(expression, body));
            }
        }

        return subject is null ? null : new SwitchBody(subject, [.. cases], otherwise);
    }

    private void CheckOrder(RuleSyntax rule, int index, int count)
    {
        if (rule.KeywordText.Count(character => character == ' ') > 1)
        {
            diagnostics.Add(Problem.SwitchBlanks, rule.Offset);
        }

        if (index == 0 && rule.Keyword != RuleKeyword.Switch)
        {
            diagnostics.Add(Problem.SwitchMissing, rule.Offset);
        }

        if (index > 0 && rule.Keyword == RuleKeyword.Switch)
        {
            diagnostics.Add(Problem.SecondSwitch, rule.Offset);
        }

        if (index > 0 && index < count - 1 && rule.Keyword != RuleKeyword.Case)
        {
            diagnostics.Add(Problem.SwitchMiddle, rule.Offset);
        }

        if (index == count - 1 && rule.Keyword == RuleKeyword.Case)
        {
            diagnostics.Add(Problem.SwitchWithoutDefault, rule.Offset);
        }
        else if (index == count - 1 && rule.Keyword == RuleKeyword.Default && count == 2)
        {
            diagnostics.Add(Problem.SwitchWithoutCase, rule.Offset);
        }
    }

    private CompiledExpression? CompileExpression(RuleSyntax rule)
    {
        var expressions = rule.Expressions.ToList();
        if (rule.Keyword == RuleKeyword.Default)
        {
            if (rule.Parts.Count > 0)
            {
                diagnostics.Add(Problem.DefaultWithExpression, rule.Offset);
            }

            return null;
        }

        if (expressions is [var only])
        {
            var place = $"{(rule.Keyword == RuleKeyword.Switch ? "Switch" : "Case")} '{only.Text}': ";
            return templates.CompileExpression(only, place, place);
        }

        diagnostics.Add(Problem.SwitchWithoutExpression, rule.Offset);
        return null;
    }

    private VariationsBody? CompileBody(RuleSyntax rule)
    {
        if (rule.Body is null)
        {
            diagnostics.Add(Problem.SwitchWithoutBody, rule.Offset);
            return null;
        }

        var place = rule.Keyword == RuleKeyword.Default ? "Case 'Default':" : $"Case '{rule.Expressions.FirstOrDefault().Text}':";
        return templates.CompileVariations(rule.Body, place);
    }
}
