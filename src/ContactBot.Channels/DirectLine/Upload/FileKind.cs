using System.Text.Unicode;

namespace ContactBot.Channels.DirectLine.Upload;

/// <summary>
/// A kind of file that citizens may send, recognised by its content: what the sender says of it is not believed.
/// </summary>
/// <param name="ContentType">What we say it is.</param>
/// <param name="IsPicture">Safe to show in the page; everything else is only offered for download.</param>
public sealed record FileKind(string ContentType, bool IsPicture)
{
    private static readonly FileKind Png = new("image/png", true);
    private static readonly FileKind Jpeg = new("image/jpeg", true);
    private static readonly FileKind Gif = new("image/gif", true);
    private static readonly FileKind Webp = new("image/webp", true);
    private static readonly FileKind Heic = new("image/heic", false);
    private static readonly FileKind Pdf = new("application/pdf", false);
    private static readonly FileKind PlainText = new("text/plain", false);

    /// <summary>For messages to people.</summary>
    public const string Names = "PNG, JPEG, GIF, WebP, HEIC, PDF, testo, DOCX, XLSX, ODT, ODS";

    /// <summary>Null if the content is of no kind that may be sent.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> content, string name) => content switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Webp,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', (byte)'e' or (byte)'i', ..] => Heic,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        [(byte)'P', (byte)'K', 3, 4, ..] => OfficeDocument(Path.GetExtension(name)),
        { Length: > 0 } when !content.Contains((byte)0) && Utf8.IsValid(content) && IsTextName(name) => PlainText,
        _ => null,
    };

    private static FileKind? OfficeDocument(string extension) => extension.ToLowerInvariant() switch
    {
        ".docx" => new FileKind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
        ".xlsx" => new FileKind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
        ".odt" => new FileKind("application/vnd.oasis.opendocument.text", false),
        ".ods" => new FileKind("application/vnd.oasis.opendocument.spreadsheet", false),
        _ => null,
    };

    private static bool IsTextName(string name) => Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".csv" or ".md";
}
