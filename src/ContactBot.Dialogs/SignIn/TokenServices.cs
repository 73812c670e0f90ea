using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.SignIn;

internal static class TokenServices
{
    /// <summary>The token service of the turn.</summary>
    /// <exception cref="DialogRunException">The host has none.</exception>
    public static ITokenService Require(ActionContext context, string kind)
        => context.Turn.Find<ITokenService>()
            ?? throw new DialogRunException("CB2305", $"{kind}: no token service is set up, so nobody can sign in; set MicrosoftAppId and MicrosoftAppPassword to those of the Azure Bot resource that has the OAuth connection, or take the action out of the dialog.");

    public static TokenOwner OwnerIn(ActionContext context) => new(context.Turn.Activity.From?.Id ?? "", context.Turn.Activity.ChannelId ?? "");
}
