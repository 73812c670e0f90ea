using ContactBot.Storage.Journal;

namespace ContactBot.Storage.Tests.Journal;

/// <summary>A change that can't be made.</summary>
internal sealed class Throw : ITransactionalChange
{
    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("refused");
}
