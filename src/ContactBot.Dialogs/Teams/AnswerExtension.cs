using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Teams;

/// <summary>Answers a messaging extension: with cards, a sentence, a preview, or a page for its settings.</summary>
internal sealed class AnswerExtension(DialogDefinition definition, string type) : AnswerTeams(definition)
{
    private readonly IActivityTemplate? _cards = definition.Activity("attachments") ?? definition.Activity("card");
    private readonly IActivityTemplate? _message = definition.Activity("message");
    private readonly StringExpression? _layout = definition.Text("attachmentLayout");
    private readonly StringExpression? _configUrl = definition.Text("configUrl");

    protected override ValueTask<(string Name, object Content)> CreateAsync(ActionContext context, CancellationToken cancellationToken)
        => new(("composeExtension", type switch
        {
            "message" => Object(("type", type), ("text", _message?.Bind(context)?.Text)),
            "config" => Object(("type", type), ("suggestedActions", OpenUrl(_configUrl?.Evaluate(context)))),
            "botMessagePreview" => Object(("type", type), ("activityPreview", PreviewOf(context))),
            _ => Object(("type", type), ("attachmentLayout", _layout?.Evaluate(context) ?? "list"), ("attachments", AttachmentsOf(context, _cards))),
        }));

    private static OrderedDictionary<string, object?> OpenUrl(string? url)
        => Object(("actions", new List<object?> { Object(("type", "openUrl"), ("value", url)) }));

    private object? PreviewOf(ActionContext context)
        => _cards?.Bind(context) is { } activity ? JsonValues.Read(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity)) : null;
}
