using ContactBot.Storage;
using ContactBot.Storage.Citizens;
using ContactBot.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Cases.Changes;

/// <summary>
/// Makes a citizen with one unverified identity, the address of a channel. Never merges: who comes with another address is
/// another citizen until a person decides otherwise.
/// </summary>
public sealed record RememberCitizen : ITransactionalChange
{
    /// <summary>From <see cref="Citizens.ICitizenStore.FindIdAsync"/>, or new.</summary>
    public required Guid CitizenId { get; init; }

    public required Guid BodyId { get; init; }
    public required string ChannelId { get; init; }

    /// <summary>What the channel calls the citizen.</summary>
    public required string Address { get; init; }

    /// <summary>What they call themselves; a name already known is kept.</summary>
    public string? DisplayName { get; init; }

    public required string Language { get; init; }

    /// <summary>The conversation of the turn, for <see cref="TurnConflictException"/>.</summary>
    public required string ConversationId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <exception cref="TurnConflictException">The address became another citizen's meanwhile: find again and run the turn again.</exception>
    public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        var address = StoredText.Clean(Address);
        var known = await context.CitizenIdentities.AsNoTracking().FirstOrDefaultAsync(
            identity => identity.BodyId == BodyId && identity.ChannelId == ChannelId && identity.Address == address, cancellationToken);
        if (known is null)
        {
            context.Citizens.Add(NewCitizen(address));
        }
        else if (known.CitizenId != CitizenId)
        {
            throw new TurnConflictException(ConversationId);
        }
    }

    private Citizen NewCitizen(string address) => new()
    {
        Id = CitizenId,
        BodyId = BodyId,
        DisplayName = CaseText.Limit(DisplayName, CaseText.SubjectLength),
        Language = Language,
        CreatedAt = At,
        UpdatedAt = At,
        Identities =
        [
            new CitizenIdentity
            {
                Id = Guid.CreateVersion7(At),
                BodyId = BodyId,
                CitizenId = CitizenId,
                ChannelId = ChannelId,
                Address = address,
                CreatedAt = At,
            },
        ],
    };
}
