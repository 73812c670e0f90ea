using ContactBot.Storage;
using ContactBot.Storage.Citizens;
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

    public async Task<Citizen?> FindAsync(Guid bodyId, CitizenAddress address, CancellationToken cancellationToken)
    {
        var clean = StoredText.Clean(address.Address);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Citizens.AsNoTracking().FirstOrDefaultAsync(
            citizen => citizen.BodyId == bodyId
                && citizen.Identities.Any(identity => identity.ChannelId == address.ChannelId && identity.Address == clean),
            cancellationToken);
    }
}
