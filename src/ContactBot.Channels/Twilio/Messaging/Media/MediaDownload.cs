using System.Net;
using ContactBot.Conversations;
using ContactBot.Storage;
using ContactBot.Storage.Attachments;
using ContactBot.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Channels.Twilio.Messaging.Media;

/// <summary>Fetches one file from Twilio and keeps it, or tells citizen and operators why not. Thread safe.</summary>
internal sealed class MediaDownload(TwilioApi api, TwilioOptions options, ITurnJournal journal, IGrainFactory grains, TimeProvider time)
{
    private const int MaximumAttempts = 8;
    private const long Megabyte = 1024 * 1024;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    public async Task RunAsync(PendingMedia media, CancellationToken cancellationToken)
    {
        try
        {
            if (!IsTwilios(media.Url, out var address))
            {
                await RefuseAsync(media, "L'indirizzo del file non è di Twilio.", cancellationToken);
                return;
            }

            using var answer = await api.GetMediaAsync(address, cancellationToken);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            {
                await RefuseAsync(media, $"Twilio non consegna il file (HTTP {(int)answer.StatusCode}).", cancellationToken);
                return;
            }

            answer.EnsureSuccessStatusCode();
            await KeepAsync(media, answer, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await LaterAsync(media, cancellationToken);
        }
    }

    private async Task KeepAsync(PendingMedia media, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.Content.Headers.ContentLength > options.MaximumMediaBytes
            || await ReadAsync(answer, cancellationToken) is not { } content)
        {
            await RefuseAsync(media, $"Il file supera {options.MaximumMediaBytes / Megabyte} MB.", cancellationToken);
            return;
        }

        if (MediaKind.Of(content, media.ContentType) is not { } contentType)
        {
            await RefuseAsync(media, $"Questo tipo di file non è accettato ({MediaKind.Names}).", cancellationToken);
            return;
        }

        await journal.ApplyAsync([new Conclude(media.Id, new StoredAttachment
        {
            Id = media.Id,
            BodyId = media.BodyId,
            ConversationId = media.ConversationId,
            Name = MediaKind.NameOf(contentType),
            ContentType = contentType,
            Size = content.Length,
            Content = content,
            CreatedAt = media.CreatedAt,
        })], cancellationToken);
    }

    private async Task<byte[]?> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > options.MaximumMediaBytes)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private async Task RefuseAsync(PendingMedia media, string reason, CancellationToken cancellationToken)
    {
        var note = new SystemNote(
            $"Un file del cittadino non è stato ricevuto. {reason}",
            $"media/{media.Id:n}",
            $"Non abbiamo potuto ricevere il suo file. {reason} Può mandarne un altro oppure descriverci il contenuto.");
        if (await grains.GetGrain<IConversationGrain>(media.ConversationId).NoteAsync(note))
        {
            await journal.ApplyAsync([new Conclude(media.Id, null)], cancellationToken);
        }
    }

    private async Task LaterAsync(PendingMedia media, CancellationToken cancellationToken)
    {
        if (media.Attempts + 1 >= MaximumAttempts)
        {
            await RefuseAsync(media, "Il servizio che lo conserva non ha risposto.", cancellationToken);
            return;
        }

        await journal.ApplyAsync([new Postpone(media.Id, time.GetUtcNow() + (FirstPause * (1 << media.Attempts)))], cancellationToken);
    }

    // Our credentials go to nobody else, whatever a webhook says.
    private bool IsTwilios(string url, out Uri address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address!)
        && (address.Authority == options.ApiBaseUrl().Authority
            || (address.Scheme == Uri.UriSchemeHttps && address.Host.EndsWith(".twilio.com", StringComparison.OrdinalIgnoreCase)));

    private sealed record Conclude(Guid MediaId, StoredAttachment? Attachment) : ITransactionalChange
    {
        public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
        {
            if (await context.PendingMedia.SingleOrDefaultAsync(media => media.Id == MediaId, cancellationToken) is not { } media)
            {
                return;
            }

            context.PendingMedia.Remove(media);
            if (Attachment is not null)
            {
                context.Attachments.Add(Attachment);
            }
        }
    }

    private sealed record Postpone(Guid MediaId, DateTimeOffset Until) : ITransactionalChange
    {
        public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
        {
            if (await context.PendingMedia.SingleOrDefaultAsync(media => media.Id == MediaId, cancellationToken) is { } media)
            {
                media.Attempts++;
                media.NextAttemptAt = Until;
            }
        }
    }
}
