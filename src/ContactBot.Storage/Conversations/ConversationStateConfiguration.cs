using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Conversations;

/// <remarks>Apart from the conversation's row, so that lists of conversations never read it. Written by the journal.</remarks>
internal sealed class ConversationStateConfiguration : IEntityTypeConfiguration<ConversationState>
{
    public void Configure(EntityTypeBuilder<ConversationState> builder)
    {
        builder.ToTable("ConversationStates");
        builder.HasKey(state => state.ConversationId);
        builder.HasOne<ConversationSnapshot>().WithOne().HasForeignKey<ConversationState>(state => state.ConversationId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
