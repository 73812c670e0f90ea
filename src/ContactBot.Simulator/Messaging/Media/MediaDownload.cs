using System.Net.Mime;

namespace ContactBot.Simulator.Messaging.Media;

/// <summary>Fetches the files that the program sends, as Twilio does: from their addresses, without credentials.</summary>
internal sealed class MediaDownload(IHttpClientFactory clients, MediaShelf shelf)
{
    public const string Client = "simulator-media";

    /// <returns>Null: the file can't be had.</returns>
    public async Task<MediaFile?> FetchAsync(string messageSid, Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentLength > MediaShelf.MaximumBytes)
            {
                return null;
            }

            await answer.Content.LoadIntoBufferAsync(MediaShelf.MaximumBytes, cancellationToken);
            var content = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            var type = answer.Content.Headers.ContentType?.MediaType ?? MediaTypeNames.Application.Octet;
            var name = answer.Content.Headers.ContentDisposition?.FileName?.Trim('"') ?? url.Segments[^1];
            return shelf.Add(messageSid, type, name, content);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
