using ContactBot.Dialogs.Runtime;

namespace ContactBot.Cases.Dialogs;

/// <summary>What an action asks of its turn.</summary>
internal static class TurnServicesExtensions
{
    /// <exception cref="InvalidOperationException">The bot runs where there are no cases, such as in a test script.</exception>
    public static T Require<T>(this TurnContext turn)
        where T : class =>
        turn.Services?.GetService(typeof(T)) as T
        ?? throw new InvalidOperationException($"Cases can't be reached in this turn: there is no {typeof(T).Name}.");
}
