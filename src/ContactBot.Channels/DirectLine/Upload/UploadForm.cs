using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ContactBot.Channels.DirectLine.Upload;

/// <summary>What one upload carries: files, and the activity they belong to if the client sent one.</summary>
internal sealed record UploadForm(Activity? Activity, IReadOnlyList<UploadedFile> Files)
{
    private const int MaximumFiles = 10;
    private const int MultipartOverhead = 64 * 1024;
    private const int MaximumNameLength = 200;

    /// <summary>Reads a multipart form, or a body that is the file itself (Direct Line 3.0, "Send attachments").</summary>
    /// <returns>The form, or the answer that refuses it.</returns>
    public static async Task<(UploadForm? Form, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        const long maximum = DirectLineOptions.MaximumUploadBytes + MultipartOverhead;
        if (request.ContentLength > maximum)
        {
            return (null, TooLarge());
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = maximum;
        }

        try
        {
            return request.HasFormContentType
                ? await ReadMultipartAsync(request, cancellationToken)
                : await ReadRawAsync(request, cancellationToken);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
        catch (InvalidDataException)
        {
            return (null, ErrorResults.BadArgument("CB3021: the multipart form is malformed or too large in one of its parts."));
        }
        catch (JsonException exception)
        {
            return (null, ErrorResults.BadArgument($"CB3007: the part «activity» is not a valid activity: line {exception.LineNumber + 1}, path {exception.Path}."));
        }
    }

    private static async Task<(UploadForm? Form, IResult? Refusal)> ReadMultipartAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(
            new FormOptions { MultipartBodyLengthLimit = DirectLineOptions.MaximumUploadBytes, ValueCountLimit = 16 }, cancellationToken);
        Activity? activity = null;
        var files = new List<UploadedFile>();
        foreach (var part in form.Files)
        {
            // The official client sends the activity as a blob, so it looks like a file.
            if (part.Name == "activity" || part.ContentType == AttachmentContentTypes.Activity)
            {
                await using var stream = part.OpenReadStream();
                activity = await JsonSerializer.DeserializeAsync(stream, ActivityJson.Default.Activity, cancellationToken);
            }
            else
            {
                files.Add(new UploadedFile(SafeName(part.FileName), await ContentAsync(part, cancellationToken)));
            }
        }

        if (activity is null && form.TryGetValue("activity", out var text))
        {
            activity = JsonSerializer.Deserialize(text.ToString(), ActivityJson.Default.Activity);
        }

        return Checked(new UploadForm(activity, files));
    }

    private static async Task<(UploadForm? Form, IResult? Refusal)> ReadRawAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        _ = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition);
        using var content = new MemoryStream();
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > DirectLineOptions.MaximumUploadBytes)
            {
                return (null, TooLarge());
            }

            content.Write(buffer, 0, read);
        }

        var name = HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).ToString();
        return Checked(new UploadForm(null, content.Length == 0 ? [] : [new UploadedFile(SafeName(name), content.ToArray())]));
    }

    private static (UploadForm? Form, IResult? Refusal) Checked(UploadForm form) => form.Files switch
    {
        { Count: 0 } => (null, ErrorResults.BadArgument("CB3022: the upload holds no file.")),
        { Count: > MaximumFiles } => (null, ErrorResults.BadArgument($"CB3023: at most {MaximumFiles} files in one message.")),
        var files when files.Sum(file => (long)file.Content.Length) > DirectLineOptions.MaximumUploadBytes => (null, TooLarge()),
        _ => (form, null),
    };

    private static async Task<byte[]> ContentAsync(IFormFile part, CancellationToken cancellationToken)
    {
        var content = new byte[part.Length];
        await using var stream = part.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    private static string SafeName(string name)
    {
        var bare = new string([.. Path.GetFileName(name.Replace('\\', '/')).Where(character => !char.IsControl(character))]);
        return bare.Length switch
        {
            0 => "allegato",
            > MaximumNameLength => bare[^MaximumNameLength..],
            _ => bare,
        };
    }

    private static IResult TooLarge() => ErrorResults.TooLarge("CB3024: the files are larger than 4 MB together; send smaller ones.");
}
