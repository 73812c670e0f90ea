using System.Security.Cryptography;
using System.Text;
using ContactBot.Activities;
using ContactBot.Channels.DirectLine.Upload;
using ContactBot.Channels.Twilio.Messaging.Receiving;
using ContactBot.Storage;
using ContactBot.Storage.Attachments;
using ContactBot.Storage.Journal;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Channels.Twilio.Messaging.Media;

/// <summary>Notes which files of a message are to be fetched, and where they will be. Thread safe.</summary>
internal sealed class InboundMedia(ITurnJournal journal, AttachmentLinks links, MediaDownloads downloads, TimeProvider time)
{
    /// <summary>The message's files as attachments; they are fetched behind the webhook's back.</summary>
    public async Task<IList<Attachment>> KeepAsync(HttpContext context, InboundMessage message, Guid bodyId, string conversationId)
    {
        if (message.Media.Count == 0)
        {
            return [];
        }

        var now = time.GetUtcNow();
        var pending = message.Media.Select((file, number) => new PendingMedia
        {
            Id = IdOf(message.Sid, number),
            BodyId = bodyId,
            ConversationId = conversationId,
            Url = file.Url.ToString(),
            ContentType = file.ContentType,
            NextAttemptAt = now,
            CreatedAt = now,
        }).ToList();
        await journal.ApplyAsync([new KeepMedia(pending)], context.RequestAborted);
        downloads.Wake();
        return [.. pending.Select(file => new Attachment { ContentType = file.ContentType, ContentUrl = links.For(context, file.Id), Name = MediaKind.NameOf(file.ContentType) })];
    }

    // From the provider's names, so that a repeated webhook means the same file.
    private static Guid IdOf(string messageSid, int number) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{messageSid}/{number}")).AsSpan(0, 16));

    private sealed record KeepMedia(IReadOnlyList<PendingMedia> Files) : ITransactionalChange
    {
        public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
        {
            foreach (var file in Files)
            {
                var isKnown = await context.PendingMedia.AnyAsync(known => known.Id == file.Id, cancellationToken)
                    || await context.Attachments.AnyAsync(known => known.Id == file.Id, cancellationToken);
                if (!isKnown)
                {
                    context.PendingMedia.Add(file);
                }
            }
        }
    }
}
