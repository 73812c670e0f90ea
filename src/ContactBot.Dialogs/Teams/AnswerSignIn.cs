using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.SignIn;

namespace ContactBot.Dialogs.Teams;

/// <summary>Asks a user of Teams to sign in before a tab or a messaging extension shows anything.</summary>
internal sealed class AnswerSignIn(DialogDefinition definition, string part) : AnswerTeams(definition)
{
    private readonly StringExpression? _connectionName = definition.Text("connectionName");
    private readonly StringExpression? _title = definition.Text("title");
    private readonly PathExpression? _resultProperty = definition.Path("resultProperty");

    protected override async ValueTask<(string Name, object Content)> CreateAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var tokens = TokenServices.Require(context, Definition.Kind);
        var owner = TokenServices.OwnerIn(context);
        var connection = _connectionName?.Evaluate(context) ?? "";
        if (_resultProperty?.Resolve(context) is { } path
            && await tokens.GetTokenAsync(owner, connection, null, cancellationToken).ConfigureAwait(false) is { } token)
        {
            context.SetValue(path, token.ToValue());
        }

        var offer = await tokens.GetSignInAsync(owner, connection, ConversationReferences.Of(context.Turn.Activity), cancellationToken).ConfigureAwait(false);
        var actions = new List<object?> { Object(("type", "openUrl"), ("title", _title?.Evaluate(context)), ("value", offer.Link)) };
        return (part, Object(("type", "auth"), ("suggestedActions", Object(("actions", actions)))));
    }
}
