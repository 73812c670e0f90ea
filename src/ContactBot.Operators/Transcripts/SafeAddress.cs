namespace ContactBot.Operators.Transcripts;

/// <summary>Tells which addresses from outside may become links.</summary>
internal static class SafeAddress
{
    /// <summary>The address if it leads to a web page, a mail or a phone, or to this site; else null.</summary>
    public static string? OrNull(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Any(char.IsControl))
        {
            return null;
        }

        if (address[0] == '/')
        {
            return address.Length > 1 && address[1] is '/' or '\\' ? null : address;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" or "tel"
            ? uri.AbsoluteUri
            : null;
    }
}
