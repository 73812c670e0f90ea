using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Outbox;

internal sealed class OutboxPartConfiguration : IEntityTypeConfiguration<OutboxPart>
{
    public void Configure(EntityTypeBuilder<OutboxPart> builder)
    {
        builder.ToTable("OutboxParts");
        builder.HasKey(part => new { part.MessageId, part.Part });
        builder.Property(part => part.Part).ValueGeneratedNever();
        builder.Property(part => part.Status).HasConversion<string>();
        builder.HasIndex(part => part.ExternalId).HasFilter("\"ExternalId\" IS NOT NULL");
    }
}
