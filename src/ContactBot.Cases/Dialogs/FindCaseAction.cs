using System.Globalization;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Storage.Conversations;

namespace ContactBot.Cases.Dialogs;

/// <summary>
/// <c>ContactBot.FindCase</c>: how a case of this body stands, by the <c>number</c> that the citizen gives. Whoever has the
/// number learns the state and the subject and nothing else. The result holds <c>number</c>, <c>status</c>, <c>statusLabel</c>,
/// <c>subject</c> and <c>updated</c> (ISO 8601, UTC), or is null where there is no such case.
/// </summary>
internal sealed class FindCaseAction : DialogAction
{
    private readonly StringExpression? _number;

    public FindCaseAction(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("number");
        _number = definition.Text("number");
    }

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (CaseNumber.TryRead(_number?.Evaluate(context), out var number) != CaseNumberReading.Valid)
        {
            return null;
        }

        var bodyId = context.Turn.Require<ConversationSnapshot>().BodyId;
        var found = await context.Turn.Require<ICaseStore>().FindByNumberAsync([bodyId], number, cancellationToken);
        if (found is not [var record, ..])
        {
            return null;
        }

        return new OrderedDictionary<string, object?>
        {
            ["number"] = number.Display,
            ["status"] = record.Status.ToString(),
            ["statusLabel"] = CaseStatusLabels.Italian(record.Status),
            ["subject"] = record.Subject,
            ["updated"] = record.UpdatedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        };
    }
}
