using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Continuation;

/// <summary>Continues this conversation at a later time.</summary>
internal sealed class ContinueConversationLater : DialogAction
{
    private readonly StringExpression? _date;
    private readonly ValueExpression? _value;

    public ContinueConversationLater(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("date");
        _date = definition.Text("date");
        _value = definition.Value("value");
    }

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var at = ReadDate(context, _date?.Evaluate(context));
        if (at <= context.Turn.Time.GetUtcNow())
        {
            throw new DialogRunException("CB2311", $"{StableId}: the date of ContinueConversationLater must be ISO 8601 and in the future, such as =addHours(utcNow(), 1).");
        }

        var continuation = new ConversationContinuation(ConversationReferences.Of(context.Turn.Activity), at, ActivityValues.ToElement(_value?.Evaluate(context)));
        return await Schedulers.Require(context, Definition.Kind).ScheduleAsync(continuation, context.Turn.Changes, cancellationToken).ConfigureAwait(false);
    }

    // A time without a zone is meant where the bot is.
    private static DateTimeOffset ReadDate(ActionContext context, string? text)
        => !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? DateTimeOffset.MinValue
            : date.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(date, ZoneOf(context).GetUtcOffset(date)).ToUniversalTime()
            : new DateTimeOffset(date).ToUniversalTime();

    private static TimeZoneInfo ZoneOf(ActionContext context) => context.Turn.Engine.Options.TimeZone ?? TimeZoneInfo.Utc;
}
