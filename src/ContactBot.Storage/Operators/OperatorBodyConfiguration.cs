using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Operators;

internal sealed class OperatorBodyConfiguration : IEntityTypeConfiguration<OperatorBody>
{
    public void Configure(EntityTypeBuilder<OperatorBody> builder)
    {
        builder.ToTable("OperatorBodies");
        builder.HasKey(body => new { body.OperatorId, body.BodyId });
        builder.Property(body => body.Role).HasConversion<string>();
        builder.HasOne<Body>().WithMany().HasForeignKey(body => body.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}
