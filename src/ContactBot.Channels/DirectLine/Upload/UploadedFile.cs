namespace ContactBot.Channels.DirectLine.Upload;

/// <summary>A file as it came over the wire.</summary>
/// <param name="Name">Given by its sender.</param>
/// <param name="Content">All of it.</param>
internal sealed record UploadedFile(string Name, byte[] Content);
