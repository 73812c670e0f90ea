using ContactBot.Storage.Attachments;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Citizens;
using ContactBot.Storage.Continuations;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Installation;
using ContactBot.Storage.Numbers;
using ContactBot.Storage.Operators;
using ContactBot.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage;

/// <summary>
/// The database of an installation, for every body that it serves. Conversations and what hangs on them are written by the
/// journal alone. Instants are kept in UTC, to the microsecond.
/// </summary>
public abstract class ContactBotContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Body> Bodies => Set<Body>();
    public DbSet<ConversationSnapshot> Conversations => Set<ConversationSnapshot>();
    public DbSet<StoredAttachment> Attachments => Set<StoredAttachment>();
    public DbSet<PendingMedia> PendingMedia => Set<PendingMedia>();
    public DbSet<Citizen> Citizens => Set<Citizen>();
    public DbSet<CitizenIdentity> CitizenIdentities => Set<CitizenIdentity>();
    public DbSet<CaseRecord> Cases => Set<CaseRecord>();
    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();
    public DbSet<OperatorAccount> Operators => Set<OperatorAccount>();
    public DbSet<OperatorBody> OperatorBodies => Set<OperatorBody>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<OutboxPart> OutboxParts => Set<OutboxPart>();
    public DbSet<ChannelRoute> ChannelRoutes => Set<ChannelRoute>();
    public DbSet<ScheduledContinuation> ScheduledContinuations => Set<ScheduledContinuation>();
    public DbSet<InstallationValue> InstallationValues => Set<InstallationValue>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new BodyConfiguration());
        modelBuilder.ApplyConfiguration(new ConversationConfiguration());
        modelBuilder.ApplyConfiguration(new TranscriptEntryConfiguration());
        modelBuilder.ApplyConfiguration(new ConversationStateConfiguration());
        modelBuilder.ApplyConfiguration(new UserStateConfiguration());
        modelBuilder.ApplyConfiguration(new StoredAttachmentConfiguration());
        modelBuilder.ApplyConfiguration(new PendingMediaConfiguration());
        modelBuilder.ApplyConfiguration(new CitizenConfiguration());
        modelBuilder.ApplyConfiguration(new CitizenIdentityConfiguration());
        modelBuilder.ApplyConfiguration(new CaseRecordConfiguration());
        modelBuilder.ApplyConfiguration(new CaseEventConfiguration());
        modelBuilder.ApplyConfiguration(new NumberBlockConfiguration());
        modelBuilder.ApplyConfiguration(new OperatorConfiguration());
        modelBuilder.ApplyConfiguration(new OperatorBodyConfiguration());
        modelBuilder.ApplyConfiguration(new OutboxMessageConfiguration());
        modelBuilder.ApplyConfiguration(new OutboxPartConfiguration());
        modelBuilder.ApplyConfiguration(new ChannelRouteConfiguration());
        modelBuilder.ApplyConfiguration(new ScheduledContinuationConfiguration());
        modelBuilder.ApplyConfiguration(new InstallationValueConfiguration());
    }
}
