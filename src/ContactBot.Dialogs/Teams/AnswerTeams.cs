using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Teams;

/// <summary>Answers an invoke of Teams, in the form that it expects.</summary>
internal abstract class AnswerTeams(DialogDefinition definition) : DialogAction(definition)
{
    private readonly StringExpression? _cacheType = definition.Text("cacheType");
    private readonly StringExpression? _cacheDuration = definition.Text("cacheDuration");

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var (name, content) = await CreateAsync(context, cancellationToken).ConfigureAwait(false);
        var body = Object((name, content), ("cacheInfo", CacheIn(context)));
        context.Turn.Send(new Activity
        {
            Type = ActivityTypes.InvokeResponse,
            Value = ActivityValues.ToElement(Object(("status", 200L), ("body", body))),
        });
        return null;
    }

    /// <summary>The part of the answer that has a name of its own: <c>task</c>, <c>tab</c> or <c>composeExtension</c>.</summary>
    protected abstract ValueTask<(string Name, object Content)> CreateAsync(ActionContext context, CancellationToken cancellationToken);

    /// <summary>An object of what is there.</summary>
    protected static OrderedDictionary<string, object?> Object(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var value = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, content) in properties)
        {
            if (content is not null)
            {
                value[name] = content;
            }
        }

        return value;
    }

    /// <summary>The attachments that a template makes.</summary>
    /// <exception cref="DialogRunException">It makes none.</exception>
    protected List<object?> AttachmentsOf(ActionContext context, IActivityTemplate? template)
        => template?.Bind(context)?.Attachments is { Count: > 0 } attachments
            ? [.. attachments.Select(attachment => JsonValues.Read(JsonSerializer.SerializeToUtf8Bytes(attachment, ActivityJson.Default.Attachment)))]
            : throw new DialogRunException("CB2316", $"{StableId}: Teams wants a card here and the template makes none; let it make an activity with an attachment.");

    private OrderedDictionary<string, object?>? CacheIn(ActionContext context)
        => _cacheType?.Evaluate(context) is { Length: > 0 } type && _cacheDuration?.Evaluate(context) is { Length: > 0 } duration
            ? Object(("cacheType", type), ("cacheDuration", duration))
            : null;
}
