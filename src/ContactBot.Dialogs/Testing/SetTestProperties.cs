using ContactBot.Dialogs.Actions;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>Changes memory between two turns.</summary>
internal sealed class SetTestProperties(DialogDefinition definition) : TestStep
{
    private readonly IReadOnlyList<PropertyAssignment> _assignments =
        [.. definition.Items("assignments").Select(node => new PropertyAssignment(definition.Part(node, "assignment")))];

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        conversation.Inspect(context =>
        {
            foreach (var assignment in _assignments)
            {
                assignment.Execute(context);
            }
        });
        return ValueTask.CompletedTask;
    }
}
