using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Conversations;

/// <remarks>The journal writes this table with its own commands: a column added here is added there too.</remarks>
internal sealed class ConversationConfiguration : IEntityTypeConfiguration<ConversationSnapshot>
{
    public void Configure(EntityTypeBuilder<ConversationSnapshot> builder)
    {
        builder.ToTable("Conversations");
        builder.HasKey(conversation => conversation.Id);
        builder.Property(conversation => conversation.Owner).HasConversion<string>();
        builder.Property(conversation => conversation.Version).IsConcurrencyToken();
        builder.HasOne<Body>().WithMany().HasForeignKey(conversation => conversation.BodyId).OnDelete(DeleteBehavior.Restrict);

        // Partial indexes: a conversation that the bot leads and whose turns are done is in none of them.
        builder.HasIndex(conversation => conversation.UpdatedAt, "IX_Conversations_Interrupted")
            .HasFilter("\"LastSequence\" > \"ProcessedSequence\"");
        builder.HasIndex(conversation => new { conversation.BodyId, conversation.OwnerSince }, "IX_Conversations_WithPeople")
            .HasFilter("\"Owner\" IN ('Waiting', 'Operator', 'WrapUp')");
        builder.HasIndex(conversation => conversation.CaseId).HasFilter("\"CaseId\" IS NOT NULL");
        builder.HasIndex(conversation => conversation.CitizenId).HasFilter("\"CitizenId\" IS NOT NULL");
    }
}
