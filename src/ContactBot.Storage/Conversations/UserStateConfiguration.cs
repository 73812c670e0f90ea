using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Conversations;

/// <remarks>Written by the journal.</remarks>
internal sealed class UserStateConfiguration : IEntityTypeConfiguration<UserState>
{
    public void Configure(EntityTypeBuilder<UserState> builder)
    {
        builder.ToTable("UserStates");
        builder.HasKey(state => new { state.BodyId, state.ChannelId, state.UserId });
        builder.HasOne<Body>().WithMany().HasForeignKey(state => state.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
