using ContactBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Cases.Citizens;

internal sealed class CitizenStore(IDbContextFactory<ContactBotContext> contexts) : ICitizenStore
{
    public async Task<Guid?> FindIdAsync(Guid bodyId, string channelId, string address, CancellationToken cancellationToken)
    {
        var clean = StoredText.Clean(address);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.CitizenIdentities
            .Where(identity => identity.BodyId == bodyId && identity.ChannelId == channelId && identity.Address == clean)
            .Select(identity => (Guid?)identity.CitizenId)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
