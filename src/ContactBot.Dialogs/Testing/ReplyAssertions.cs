using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Testing;

/// <summary>Expressions that must be true of a reply.</summary>
internal sealed class ReplyAssertions
{
    private readonly IReadOnlyList<(string Text, Expression Expression)> _assertions;

    private ReplyAssertions(IReadOnlyList<(string Text, Expression Expression)> assertions) => _assertions = assertions;

    public static ReplyAssertions Load(DialogDefinition definition)
    {
        var assertions = new List<(string, Expression)>();
        foreach (var node in definition.Texts("assertions"))
        {
            if (definition.ParseExpression(node.Text!, node) is { } expression)
            {
                assertions.Add((node.Text!, expression));
            }
        }

        return new ReplyAssertions(assertions);
    }

    /// <exception cref="TestScriptException">One is not true.</exception>
    public void Check(object reply, string description)
    {
        var memory = new ObjectMemory(reply);
        foreach (var (text, expression) in _assertions)
        {
            if (expression.Evaluate(memory) is not { Succeeded: true } result || !BooleanExpression.IsTrue(result.Value))
            {
                throw new TestScriptException($"{description} {text}{Environment.NewLine}{JsonValues.ToText(reply, isIndented: true)}".TrimStart());
            }
        }
    }
}
