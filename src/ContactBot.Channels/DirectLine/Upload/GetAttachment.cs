using ContactBot.Channels.Wire;
using ContactBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace ContactBot.Channels.DirectLine.Upload;

/// <summary><c>GET attachments/{id}</c>: an uploaded file, for whoever has its signed address.</summary>
internal sealed class GetAttachment(AttachmentLinks links, IDbContextFactory<ContactBotContext> contexts)
{
    public async Task<IResult> HandleAsync(HttpContext context, Guid attachmentId)
    {
        if (!links.IsValid(attachmentId, context.Request.Query["s"]))
        {
            return ErrorResults.Forbidden("CB3026: the file's address is not valid.");
        }

        await using var database = await contexts.CreateDbContextAsync(context.RequestAborted);
        var file = await database.Attachments.AsNoTracking().FirstOrDefaultAsync(attachment => attachment.Id == attachmentId, context.RequestAborted);
        if (file is null)
        {
            return ErrorResults.NotFound("CB3027: the file is not kept any more.");
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
}
