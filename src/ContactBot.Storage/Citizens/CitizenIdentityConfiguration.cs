using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Citizens;

internal sealed class CitizenIdentityConfiguration : IEntityTypeConfiguration<CitizenIdentity>
{
    public void Configure(EntityTypeBuilder<CitizenIdentity> builder)
    {
        builder.ToTable("CitizenIdentities");
        builder.Property(identity => identity.Id).ValueGeneratedNever();
        builder.HasIndex(identity => new { identity.BodyId, identity.ChannelId, identity.Address }).IsUnique();
        builder.HasOne<Body>().WithMany().HasForeignKey(identity => identity.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
