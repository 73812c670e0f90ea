using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Numbers;

internal sealed class NumberBlockConfiguration : IEntityTypeConfiguration<NumberBlock>
{
    public void Configure(EntityTypeBuilder<NumberBlock> builder)
    {
        builder.ToTable("NumberBlocks");
        builder.HasKey(block => new { block.BodyId, block.Series });
        builder.HasOne<Body>().WithMany().HasForeignKey(block => block.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
