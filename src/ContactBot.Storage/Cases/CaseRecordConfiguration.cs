using ContactBot.Storage.Bodies;
using ContactBot.Storage.Citizens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Cases;

internal sealed class CaseRecordConfiguration : IEntityTypeConfiguration<CaseRecord>
{
    public void Configure(EntityTypeBuilder<CaseRecord> builder)
    {
        builder.ToTable("Cases");
        builder.Property(record => record.Status).HasConversion<string>();
        builder.Property(record => record.Version).IsConcurrencyToken();
        builder.HasIndex(record => new { record.BodyId, record.Number }).IsUnique();
        builder.HasIndex(record => new { record.BodyId, record.UpdatedAt });
        builder.HasIndex(record => record.ConversationId);
        builder.HasIndex(record => record.CitizenId);
        builder.HasOne<Body>().WithMany().HasForeignKey(record => record.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Citizen>().WithMany().HasForeignKey(record => record.CitizenId).OnDelete(DeleteBehavior.SetNull);
    }
}
