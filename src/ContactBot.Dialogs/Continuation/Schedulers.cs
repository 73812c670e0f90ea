using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Continuation;

internal static class Schedulers
{
    /// <summary>What continues conversations later.</summary>
    /// <exception cref="DialogRunException">The host has none.</exception>
    public static IConversationScheduler Require(ActionContext context, string kind)
        => context.Turn.Find<IConversationScheduler>()
            ?? throw new DialogRunException("CB2309", $"{kind}: nothing is set up that continues conversations later; register a scheduler (IConversationScheduler), or take the action out of the dialog.");
}
