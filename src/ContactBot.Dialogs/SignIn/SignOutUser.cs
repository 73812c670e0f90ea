using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.SignIn;

/// <summary>Forgets the token of the user, or of another one, for one connection or all.</summary>
internal sealed class SignOutUser(DialogDefinition definition) : DialogAction(definition)
{
    private readonly StringExpression? _userId = definition.Text("userId");
    private readonly StringExpression? _connectionName = definition.Text("connectionName");

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var owner = TokenServices.OwnerIn(context);
        if (_userId?.Evaluate(context) is { Length: > 0 } userId)
        {
            owner = owner with { UserId = userId };
        }

        await TokenServices.Require(context, Definition.Kind).SignOutAsync(owner, _connectionName?.Evaluate(context), cancellationToken).ConfigureAwait(false);
        return null;
    }
}
