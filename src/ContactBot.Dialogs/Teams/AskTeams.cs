using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Teams;

/// <summary>Asks Teams for members, channels, details, or to begin a conversation; keeps the answer.</summary>
internal sealed class AskTeams(DialogDefinition definition, params IReadOnlyList<string> parameters) : DialogAction(definition)
{
    private readonly IReadOnlyList<(string Name, StringExpression? Value)> _parameters = [.. parameters.Select(name => (name, definition.Text(name)))];
    private readonly IActivityTemplate? _activity = definition.Activity("activity");
    private readonly PathExpression? _property = definition.Path("property") ?? definition.Path("conversationReferenceProperty");

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var teams = context.Turn.Find<ITeamsService>()
            ?? throw new DialogRunException("CB2315", $"{Definition.Kind}: this bot is not set up to ask Microsoft Teams; register a service (ITeamsService), or handle the error with OnError.");
        var values = _parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value?.Evaluate(context), StringComparer.Ordinal);
        var answer = await teams.AskAsync(new TeamsQuestion(Definition.Kind, context.Turn.Activity, values, _activity?.Bind(context)), cancellationToken).ConfigureAwait(false);
        var value = answer is { } element ? JsonValues.FromElement(element) : null;
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }

        return value;
    }
}
