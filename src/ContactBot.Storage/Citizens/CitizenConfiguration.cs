using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Citizens;

internal sealed class CitizenConfiguration : IEntityTypeConfiguration<Citizen>
{
    public void Configure(EntityTypeBuilder<Citizen> builder)
    {
        builder.ToTable("Citizens");
        builder.HasOne<Body>().WithMany().HasForeignKey(citizen => citizen.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(citizen => citizen.Identities).WithOne().HasForeignKey(identity => identity.CitizenId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
