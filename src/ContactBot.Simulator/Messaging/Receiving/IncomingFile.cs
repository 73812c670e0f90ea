namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>A file that a citizen sends.</summary>
/// <param name="ContentType">As the phone names it.</param>
/// <param name="FileName">Null where there is none.</param>
/// <param name="Content">In JSON as Base64.</param>
internal sealed record IncomingFile(string ContentType, string? FileName, byte[] Content);
