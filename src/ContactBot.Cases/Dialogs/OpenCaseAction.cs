using System.Text.Json;
using ContactBot.Cases.Changes;
using ContactBot.Cases.Citizens;
using ContactBot.Cases.Numbers;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Dialogs;

/// <summary>
/// <c>ContactBot.OpenCase</c>: opens a case with the turn. Properties: <c>subject</c> (needed), <c>category</c>, <c>place</c>,
/// <c>details</c>, <c>properties</c> (an object). The result holds <c>id</c>, <c>number</c> and <c>spokenNumber</c>; the number is
/// reserved at once, so it can be told in the same turn.
/// </summary>
internal sealed class OpenCaseAction : DialogAction
{
    private readonly StringExpression? _subject;
    private readonly StringExpression? _category;
    private readonly StringExpression? _place;
    private readonly StringExpression? _details;
    private readonly ValueExpression? _properties;

    public OpenCaseAction(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("subject");
        _subject = definition.Text("subject");
        _category = definition.Text("category");
        _place = definition.Text("place");
        _details = definition.Text("details");
        _properties = definition.Value("properties");
    }

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var conversation = context.Turn.Require<ConversationSnapshot>();
        var at = context.Turn.Time.GetUtcNow();
        var number = await context.Turn.Require<CaseNumbers>().ReserveAsync(conversation.BodyId, cancellationToken);
        var (citizenId, remember) = await context.Turn.Require<CitizenMemory>().RecallAsync(
            conversation, context.Turn.Changes.OfType<ITransactionalChange>(), at, cancellationToken);
        var opened = new OpenCase
        {
            CaseId = Guid.CreateVersion7(at),
            Number = number,
            BodyId = conversation.BodyId,
            Subject = _subject?.Evaluate(context) ?? "",
            Category = _category?.Evaluate(context),
            CitizenId = citizenId,
            ConversationId = conversation.Id,
            ChannelId = conversation.ChannelId,
            Language = conversation.Language,
            Place = _place?.Evaluate(context),
            Details = _details?.Evaluate(context),
            Properties = PropertiesOf(context),
            Actor = Actor.Bot,
            At = at,
        };
        if (remember is not null)
        {
            context.Turn.Changes.Add(remember);
        }

        context.Turn.Changes.Add(opened);
        return new OrderedDictionary<string, object?>
        {
            ["id"] = opened.CaseId.ToString(),
            ["number"] = number.Display,
            ["spokenNumber"] = number.Spoken,
        };
    }

    private JsonElement? PropertiesOf(ActionContext context)
    {
        if (_properties?.Evaluate(context) is not { } value)
        {
            return null;
        }

        var json = JsonElement.Parse(JsonValues.ToUtf8(value));
        return json.ValueKind == JsonValueKind.Object ? json : null;
    }
}
