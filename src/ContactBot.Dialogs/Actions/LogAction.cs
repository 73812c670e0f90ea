using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using Microsoft.Extensions.Logging;

namespace ContactBot.Dialogs.Actions;

/// <summary>Notes that the dialogs came by here. The text may hold what a citizen said, so it goes to the trace only, never to the log.</summary>
internal sealed partial class LogAction : DialogAction
{
    private readonly string? _text;
    private readonly StringExpression? _label;
    private readonly BooleanExpression? _traceActivity;

    public LogAction(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("text");
        _text = definition.Source["text"]?.Text;
        _label = definition.Text("label");
        _traceActivity = definition.Boolean("traceActivity");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        LogPassage(context.Turn.Engine.Logger, StableId);
        if (_text is not null && _traceActivity?.Evaluate(context) == true)
        {
            context.Turn.Send(new Activity
            {
                Type = ActivityTypes.Trace,
                Name = "Log",
                ValueType = "Text",
                Label = _label?.Evaluate(context) ?? Id,
                Value = ActivityValues.ToElement(context.Generate(_text)),
            });
        }

        return new(result: null);
    }

    [LoggerMessage(2202, LogLevel.Debug, "The dialogs passed {Action}")]
    private static partial void LogPassage(ILogger logger, string action);
}
