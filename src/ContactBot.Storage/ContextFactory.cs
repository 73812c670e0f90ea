using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage;

/// <summary>Gives a database's context to those who don't care which database it is.</summary>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<ContactBotContext>
    where TContext : ContactBotContext
{
    public ContactBotContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<ContactBotContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await contexts.CreateDbContextAsync(cancellationToken);
}
