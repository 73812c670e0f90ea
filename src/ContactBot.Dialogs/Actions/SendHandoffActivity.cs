using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Asks for a person: the event <c>handoff.initiate</c> of the Bot Framework handoff protocol.</summary>
internal sealed class SendHandoffActivity : DialogAction
{
    private readonly ValueExpression? _context;
    private readonly ValueExpression? _transcript;

    public SendHandoffActivity(DialogDefinition definition)
        : base(definition)
    {
        _context = definition.Value("context");
        _transcript = definition.Value("transcript");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var incoming = context.Turn.Activity;
        context.Turn.Send(new Activity
        {
            Type = ActivityTypes.Event,
            Name = EventNames.HandoffInitiate,
            Value = ActivityValues.ToElement(_context?.Evaluate(context)),
            Attachments = CreateTranscript(_transcript?.Evaluate(context)),
            From = incoming.Recipient,
            Recipient = incoming.From,
            Conversation = incoming.Conversation,
            ChannelId = incoming.ChannelId,
            ServiceUrl = incoming.ServiceUrl,
            Locale = context.Turn.Locale,
            ReplyToId = incoming.Id,
            RelatesTo = ConversationReferences.Of(incoming),
        });
        return new(result: null);
    }

    private static List<Attachment>? CreateTranscript(object? transcript)
        => transcript is null
            ? null
            : [new Attachment { Name = "Transcript", ContentType = "application/json", Content = ActivityValues.ToElement(transcript) }];
}
