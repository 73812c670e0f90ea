using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Testing;

/// <summary>Expressions that must be true of memory between two turns.</summary>
internal sealed class MemoryAssertions(DialogDefinition definition) : TestStep
{
    private readonly string _description = definition.Source["description"]?.Text ?? "";
    private readonly IReadOnlyList<Expression> _assertions =
        [.. definition.Texts("assertions").Select(node => definition.ParseExpression(node.Text!, node)).OfType<Expression>()];

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        conversation.Inspect(Check);
        return ValueTask.CompletedTask;
    }

    private void Check(ActionContext context)
    {
        foreach (var assertion in _assertions)
        {
            if (context.Evaluate(assertion) is not { Succeeded: true } result || !BooleanExpression.IsTrue(result.Value))
            {
                throw new TestScriptException($"{_description} {assertion.Text} is not true.".TrimStart());
            }
        }
    }
}
