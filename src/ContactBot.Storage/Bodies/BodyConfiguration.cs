using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Bodies;

internal sealed class BodyConfiguration : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.ToTable("Bodies");
        builder.HasIndex(body => body.Code).IsUnique();
        builder.HasData(new Body
        {
            Id = Body.DefaultId,
            Code = "default",
            Name = "Il tuo Comune",
            CreatedAt = DateTimeOffset.UnixEpoch,
        });
    }
}
