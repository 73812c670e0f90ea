namespace ContactBot.Dialogs;

/// <summary>
/// Runs turns. An implementation holds no state of any conversation: what a turn needs comes in with it and what it leaves
/// goes out with it, so that the caller can commit everything at once. Thread safe.
/// </summary>
public interface IBot
{
    /// <summary>
    /// Runs one turn to its end.
    /// </summary>
    /// <exception cref="BotTurnException">The dialogs threw and did not handle it; the state is as before the turn.</exception>
    ValueTask<TurnResult> RunTurnAsync(TurnRequest request, CancellationToken cancellationToken);
}
