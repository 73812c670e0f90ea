using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Installation;

internal sealed class InstallationValueConfiguration : IEntityTypeConfiguration<InstallationValue>
{
    public void Configure(EntityTypeBuilder<InstallationValue> builder)
    {
        builder.ToTable("InstallationValues");
        builder.HasKey(value => value.Key);
    }
}
