namespace ContactBot.Dialogs.Continuation;

/// <summary>Continues conversations later, with an event <c>ContinueConversation</c>; a host that can do so gives it with the services of the turn.</summary>
public interface IConversationScheduler
{
    /// <summary>Arranges for a conversation to be continued; returns what names the arrangement.</summary>
    /// <param name="continuation">Which, when, and with what.</param>
    /// <param name="changes">What is to be committed with the turn: what is put here takes effect with the turn only, so that a turn that fails arranges nothing.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    ValueTask<string> ScheduleAsync(ConversationContinuation continuation, IList<object> changes, CancellationToken cancellationToken);
}
