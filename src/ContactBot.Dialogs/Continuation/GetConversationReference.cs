using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Continuation;

/// <summary>Keeps where this conversation is found again, for <c>ContinueConversation</c>.</summary>
internal sealed class GetConversationReference(DialogDefinition definition) : DialogAction(definition)
{
    private readonly PathExpression? _property = definition.Path("property");

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var reference = JsonValues.Read(JsonSerializer.SerializeToUtf8Bytes(ConversationReferences.Of(context.Turn.Activity), ActivityJson.Default.ConversationReference));
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, reference);
        }

        return new(reference);
    }
}
