using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Continuations;

internal sealed class ScheduledContinuationConfiguration : IEntityTypeConfiguration<ScheduledContinuation>
{
    public void Configure(EntityTypeBuilder<ScheduledContinuation> builder)
    {
        builder.ToTable("ScheduledContinuations");
        builder.Property(continuation => continuation.Id).ValueGeneratedNever();
        builder.Property(continuation => continuation.Version).IsConcurrencyToken();
        builder.HasIndex(continuation => continuation.NextAttemptAt);
        builder.HasOne<Body>().WithMany().HasForeignKey(continuation => continuation.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ConversationSnapshot>().WithMany().HasForeignKey(continuation => continuation.ConversationId).OnDelete(DeleteBehavior.Cascade);
    }
}
