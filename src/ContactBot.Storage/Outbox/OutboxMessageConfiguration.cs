using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Outbox;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    private const string IsUnreported = "\"State\" = 'Failed' AND NOT \"IsReported\"";
    private const string IsUnsettled = "\"State\" = 'Failed' AND \"SettledAt\" IS NULL";

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("OutboxMessages");
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Ignore(message => message.ChannelId);
        builder.Property(message => message.State).HasConversion<string>();
        builder.Property(message => message.Version).IsConcurrencyToken();
        builder.HasIndex(message => new { message.ConversationId, message.Sequence }).IsUnique();

        // Partial indexes: what has left is in none of them.
        builder.HasIndex(message => new { message.SenderKey, message.NextAttemptAt }, "IX_OutboxMessages_Pending").HasFilter(OutboxRows.IsPending);
        builder.HasIndex(message => new { message.ConversationId, message.Sequence }, "IX_OutboxMessages_Waiting").HasFilter(OutboxRows.IsPending);
        builder.HasIndex(message => message.UpdatedAt, "IX_OutboxMessages_Unreported").HasFilter(IsUnreported);
        builder.HasIndex(message => new { message.BodyId, message.UpdatedAt }, "IX_OutboxMessages_Failed").HasFilter(IsUnsettled);
        builder.HasOne<Body>().WithMany().HasForeignKey(message => message.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ConversationSnapshot>().WithMany().HasForeignKey(message => message.ConversationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(message => message.Parts).WithOne().HasForeignKey(part => part.MessageId).OnDelete(DeleteBehavior.Cascade);
    }
}
