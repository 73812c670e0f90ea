using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactBot.Storage.Conversations;

/// <remarks>
/// The rows belong to a body through their conversation. The journal writes this table with its own commands.
/// </remarks>
internal sealed class TranscriptEntryConfiguration : IEntityTypeConfiguration<TranscriptEntry>
{
    /// <summary>The conversation that an entry belongs to; the entry itself does not carry it.</summary>
    internal const string ConversationId = "ConversationId";

    public void Configure(EntityTypeBuilder<TranscriptEntry> builder)
    {
        builder.ToTable("TranscriptEntries");
        builder.Property<string>(ConversationId);
        builder.HasKey(ConversationId, nameof(TranscriptEntry.Sequence));
        builder.Property(entry => entry.ActivityId);
        builder.Property(entry => entry.ExternalId);
        builder.Property(entry => entry.Author).HasConversion<string>();
        builder.Property(entry => entry.ForCitizen);
        builder.Property(entry => entry.At);
        builder.HasIndex(ConversationId, nameof(TranscriptEntry.ExternalId)).IsUnique().HasFilter("\"ExternalId\" IS NOT NULL");
        builder.HasOne<ConversationSnapshot>().WithMany().HasForeignKey(ConversationId).OnDelete(DeleteBehavior.Cascade);
    }
}
