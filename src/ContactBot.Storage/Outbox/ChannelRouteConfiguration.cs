using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Outbox;

internal sealed class ChannelRouteConfiguration : IEntityTypeConfiguration<ChannelRoute>
{
    public void Configure(EntityTypeBuilder<ChannelRoute> builder)
    {
        builder.ToTable("ChannelRoutes");
        builder.HasKey(route => route.ConversationId);
        builder.Ignore(route => route.SenderKey);
        builder.HasIndex(route => new { route.BodyId, route.ChannelId, route.Recipient });
        builder.HasOne<Body>().WithMany().HasForeignKey(route => route.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ConversationSnapshot>().WithOne().HasForeignKey<ChannelRoute>(route => route.ConversationId).OnDelete(DeleteBehavior.Cascade);
    }
}
