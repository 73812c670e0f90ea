using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Cases;

internal sealed class CaseEventConfiguration : IEntityTypeConfiguration<CaseEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("CaseEvents");
        builder.HasKey(caseEvent => new { caseEvent.CaseId, caseEvent.Sequence });
        builder.Property(caseEvent => caseEvent.Actor).HasConversion<string>();
        builder.HasIndex(caseEvent => new { caseEvent.BodyId, caseEvent.At });
        builder.HasOne<Body>().WithMany().HasForeignKey(caseEvent => caseEvent.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CaseRecord>().WithMany().HasForeignKey(caseEvent => caseEvent.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
