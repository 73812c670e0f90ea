using ContactBot.Storage.Citizens;

namespace ContactBot.Cases.Citizens;

/// <summary>Finds citizens. Thread safe.</summary>
public interface ICitizenStore
{
    /// <summary>The citizen whom this channel's address belongs to in this body; null if nobody is known by it.</summary>
    Task<Guid?> FindIdAsync(Guid bodyId, string channelId, string address, CancellationToken cancellationToken);

    /// <summary>The same citizen with what is known of them.</summary>
    Task<Citizen?> FindAsync(Guid bodyId, CitizenAddress address, CancellationToken cancellationToken);
}
