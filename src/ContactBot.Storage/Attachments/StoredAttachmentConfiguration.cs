using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Attachments;

internal sealed class StoredAttachmentConfiguration : IEntityTypeConfiguration<StoredAttachment>
{
    public void Configure(EntityTypeBuilder<StoredAttachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasOne<Body>().WithMany().HasForeignKey(attachment => attachment.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ConversationSnapshot>().WithMany().HasForeignKey(attachment => attachment.ConversationId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
