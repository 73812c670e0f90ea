using ContactBot.Channels.DirectLine.Upload;

namespace ContactBot.Channels.Twilio.Messaging.Media;

/// <summary>What a phone may send: the kinds of files of every channel, and voice and video. Recognised by content.</summary>
internal static class MediaKind
{
    public const string Names = $"{FileKind.Names}, audio, video";

    /// <summary>The content type; null for what is not accepted.</summary>
    public static string? Of(ReadOnlySpan<byte> content, string claimedType) => content switch
    {
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => "audio/mpeg",
        [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => "audio/amr",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'M', (byte)'4', (byte)'A', ..] => "audio/mp4",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'i' or (byte)'m' or (byte)'3' or (byte)'a' or (byte)'q' or (byte)'M', var second, ..]
            when second is (byte)'s' or (byte)'p' or (byte)'g' or (byte)'v' or (byte)'t' or (byte)'4' => "video/mp4",
        _ => FileKind.Of(content, NameOf(claimedType))?.ContentType,
    };

    /// <summary>A name for a file that came without one.</summary>
    public static string NameOf(string contentType) => contentType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "image/jpeg" => "foto.jpg",
        "image/png" => "immagine.png",
        "image/gif" => "immagine.gif",
        "image/webp" => "immagine.webp",
        "image/heic" => "foto.heic",
        "application/pdf" => "documento.pdf",
        "audio/ogg" => "messaggio-vocale.ogg",
        "audio/mpeg" => "audio.mp3",
        "audio/amr" => "audio.amr",
        "audio/mp4" => "audio.m4a",
        "video/mp4" => "video.mp4",
        "text/plain" => "testo.txt",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "documento.docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "foglio.xlsx",
        _ => "allegato",
    };
}
