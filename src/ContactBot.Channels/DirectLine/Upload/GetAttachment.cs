using System.Globalization;
using ContactBot.Channels.Wire;
using ContactBot.Storage;
using ContactBot.Storage.Attachments;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace ContactBot.Channels.DirectLine.Upload;

/// <summary><c>GET attachments/{id}</c>: an uploaded file, for whoever has its signed address.</summary>
internal sealed class GetAttachment(AttachmentLinks links, IDbContextFactory<ContactBotContext> contexts, TimeProvider time)
{
    private const int RetryAfterSeconds = 2;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public async Task<IResult> HandleAsync(HttpContext context, Guid attachmentId)
    {
        if (!links.IsValid(attachmentId, context.Request.Query["s"]))
        {
            return ErrorResults.Forbidden("CB3026: the file's address is not valid.");
        }

        var (file, isExpected) = await FindAsync(attachmentId, context.RequestAborted);
        if (file is null)
        {
            return isExpected ? Later(context) : ErrorResults.NotFound("CB3027: the file is not kept any more.");
        }

        // A file of a stranger must never run in our origin, whatever it claims to be.
        var isPicture = FileKind.Of(file.Content, file.Name)?.IsPicture == true;
        var disposition = new ContentDispositionHeaderValue(isPicture ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.Bytes(file.Content, file.ContentType);
    }

    /// <summary>A file that a citizen sent by phone is at the provider first: whoever asks meanwhile waits for it a little.</summary>
    private async Task<(StoredAttachment? File, bool IsExpected)> FindAsync(Guid attachmentId, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        using var timer = new PeriodicTimer(BetweenLooks, time);
        var start = time.GetTimestamp();
        while (true)
        {
            var isExpected = await database.PendingMedia.AnyAsync(media => media.Id == attachmentId, cancellationToken);
            var file = await database.Attachments.AsNoTracking().FirstOrDefaultAsync(attachment => attachment.Id == attachmentId, cancellationToken);
            if (file is not null || !isExpected || time.GetElapsedTime(start) > LongestWait)
            {
                return (file, isExpected);
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static IResult Later(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text("Il file sta arrivando: riprovi tra qualche secondo.", statusCode: StatusCodes.Status202Accepted);
    }
}
