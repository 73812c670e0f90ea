using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation.Compilation;

/// <summary>Compiles <c>IF</c>, <c>ELSEIF</c> and <c>ELSE</c>.</summary>
internal sealed class ConditionCompiler(TemplateCompiler templates, DiagnosticBag diagnostics)
{
    public ConditionBody Compile(ConditionSyntax syntax)
    {
        List<ConditionBody.Rule> rules = [];
        for (var index = 0; index < syntax.Rules.Count; index++)
        {
            var rule = syntax.Rules[index];
            CheckOrder(rule, index, syntax.Rules.Count);
            var condition = CompileCondition(rule);
            if (rule.Body is null)
            {
                diagnostics.Add(Problem.ConditionWithoutBody, rule.Offset);
            }
            else
            {
                var place = $"Condition '{rule.Expressions.FirstOrDefault().Text ?? "Else"}': ";
                rules.Add(new ConditionBody.Rule(condition, templates.CompileVariations(rule.Body, place)));
            }
        }

        return new ConditionBody([.. rules]);
    }

    private void CheckOrder(RuleSyntax rule, int index, int count)
    {
        if (rule.KeywordText.Count(character => character == ' ') > 1)
        {
            diagnostics.Add(Problem.ConditionBlanks, rule.Offset);
        }

        if (index == 0 && rule.Keyword != RuleKeyword.If)
        {
            diagnostics.Add(Problem.ConditionWithoutIf, rule.Offset);
        }

        if (index > 0 && rule.Keyword == RuleKeyword.If)
        {
            diagnostics.Add(Problem.ConditionSecondIf, rule.Offset);
        }

        if (index == count - 1 && rule.Keyword != RuleKeyword.Else)
        {
            diagnostics.Add(Problem.ConditionWithoutElse, rule.Offset);
        }

        if (index > 0 && index < count - 1 && rule.Keyword != RuleKeyword.ElseIf)
        {
            diagnostics.Add(Problem.ConditionMiddle, rule.Offset);
        }
    }

    private CompiledExpression? CompileCondition(RuleSyntax rule)
    {
        var expressions = rule.Expressions.ToList();
        if (rule.Keyword == RuleKeyword.Else)
        {
            if (expressions.Count > 0)
            {
                diagnostics.Add(Problem.ElseWithExpression, rule.Offset);
            }

            return null;
        }

        if (expressions is [var only])
        {
            return templates.CompileExpression(only, $"Condition '{only.Text}':", $"Condition '{only.Text}': ");
        }

        diagnostics.Add(Problem.ConditionWithoutExpression, rule.Offset);
        return null;
    }
}
