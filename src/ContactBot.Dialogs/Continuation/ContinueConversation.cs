using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Continuation;

/// <summary>Continues another conversation at once.</summary>
internal sealed class ContinueConversation : DialogAction
{
    private readonly ValueExpression? _reference;
    private readonly ValueExpression? _value;

    public ContinueConversation(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("conversationReference");
        _reference = definition.Value("conversationReference");
        _value = definition.Value("value");
    }

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var reference = _reference?.Evaluate(context) is OrderedDictionary<string, object?> value
            ? JsonSerializer.Deserialize(JsonValues.ToUtf8(value), ActivityJson.Default.ConversationReference)
            : null;
        if (reference?.Conversation?.Id is null)
        {
            throw new DialogRunException("CB2310", $"{StableId}: the conversationReference names no conversation; take it from GetConversationReference.");
        }

        var continuation = new ConversationContinuation(reference, null, ActivityValues.ToElement(_value?.Evaluate(context)));
        return await Schedulers.Require(context, Definition.Kind).ScheduleAsync(continuation, context.Turn.Changes, cancellationToken).ConfigureAwait(false);
    }
}
