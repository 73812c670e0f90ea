using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Operators;

internal sealed class OperatorConfiguration : IEntityTypeConfiguration<OperatorAccount>
{
    public void Configure(EntityTypeBuilder<OperatorAccount> builder)
    {
        builder.ToTable("Operators");
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => account.UserName).IsUnique();
        builder.HasMany(account => account.Bodies).WithOne().HasForeignKey(body => body.OperatorId).OnDelete(DeleteBehavior.Cascade);
    }
}
