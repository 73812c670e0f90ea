using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Upload;

/// <summary>
/// Addresses of uploaded files that only this server can make: a picture in a page carries no token, so the address itself is
/// the permission, for as long as the conversation is kept. Thread safe.
/// </summary>
internal sealed class AttachmentLinks(DirectLineOptions options)
{
    private const int SignatureBytes = 16;

    private readonly byte[] _key = HKDF.DeriveKey(
        HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(options.Secret), 32, info: "contactbot attachment links"u8.ToArray());

    public string For(HttpContext context, Guid attachmentId) =>
        $"{PublicAddress.Of(context, options)}/v3/directline/attachments/{attachmentId:n}?s={Sign(attachmentId)}";

    public bool IsValid(Guid attachmentId, string? signature) =>
        signature is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Sign(attachmentId)));

    private string Sign(Guid attachmentId)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, attachmentId.ToByteArray(), hash);
        return Base64Url.EncodeToString(hash[..SignatureBytes]);
    }
}
