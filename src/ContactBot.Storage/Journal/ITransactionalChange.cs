namespace ContactBot.Storage.Journal;

/// <summary>A change that is committed together with a turn.</summary>
public interface ITransactionalChange
{
    /// <summary>
    /// Adds the change to the context; the journal saves it. May be called again on a fresh context when the transaction is retried.
    /// </summary>
    Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken);
}
