using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Attachments;

internal sealed class PendingMediaConfiguration : IEntityTypeConfiguration<PendingMedia>
{
    public void Configure(EntityTypeBuilder<PendingMedia> builder)
    {
        builder.ToTable("PendingMedia");
        builder.Property(media => media.Id).ValueGeneratedNever();
        builder.HasIndex(media => media.NextAttemptAt);
        builder.HasOne<Body>().WithMany().HasForeignKey(media => media.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ConversationSnapshot>().WithMany().HasForeignKey(media => media.ConversationId).OnDelete(DeleteBehavior.Cascade);
    }
}
