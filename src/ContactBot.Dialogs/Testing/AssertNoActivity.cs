using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>The bot has said nothing that no step has looked at.</summary>
internal sealed class AssertNoActivity(DialogDefinition definition) : TestStep
{
    private readonly string _description = definition.Source["description"]?.Text ?? "Expected no activity.";

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        if (conversation.PendingReplies > 0)
        {
            var reply = conversation.TakeReply(_description);
            throw new TestScriptException($"{_description} The bot sent '{reply.Text ?? reply.Type}'.");
        }

        return ValueTask.CompletedTask;
    }
}
