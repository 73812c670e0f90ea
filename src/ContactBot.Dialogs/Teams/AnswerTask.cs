using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Teams;

/// <summary>Shows a card, a page or a sentence in a task module.</summary>
internal sealed class AnswerTask(DialogDefinition definition) : AnswerTeams(definition)
{
    private readonly StringExpression? _title = definition.Text("title");
    private readonly NumberExpression? _height = definition.Number("height");
    private readonly NumberExpression? _width = definition.Number("width");
    private readonly StringExpression? _url = definition.Text("url");
    private readonly StringExpression? _fallbackUrl = definition.Text("fallbackUrl");
    private readonly StringExpression? _completionBotId = definition.Text("completionBotId");
    private readonly IActivityTemplate? _card = definition.Activity("card");
    private readonly IActivityTemplate? _message = definition.Activity("message");

    protected override ValueTask<(string Name, object Content)> CreateAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (_message is not null)
        {
            return new(("task", Object(("type", "message"), ("value", _message.Bind(context)?.Text))));
        }

        var url = _url?.Evaluate(context);
        var value = Object(
            ("title", _title?.Evaluate(context)),
            ("height", Whole(_height?.Evaluate(context))),
            ("width", Whole(_width?.Evaluate(context))),
            ("url", url),
            ("fallbackUrl", _fallbackUrl?.Evaluate(context)),
            ("completionBotId", _completionBotId?.Evaluate(context)),
            ("card", url is null ? AttachmentsOf(context, _card)[0] : null));
        return new(("task", Object(("type", "continue"), ("value", value))));
    }

    private static long? Whole(double? number) => number is { } given ? (long)given : null;
}
