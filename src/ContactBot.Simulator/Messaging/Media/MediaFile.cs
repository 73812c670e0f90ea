namespace ContactBot.Simulator.Messaging.Media;

/// <summary>A picture, a voice message or another file of a message.</summary>
/// <param name="Sid"><c>ME…</c></param>
/// <param name="MessageSid">The message that it belongs to.</param>
/// <param name="ContentType">As its sender named it.</param>
/// <param name="FileName">Null where there is none.</param>
/// <param name="Content">The file itself.</param>
/// <param name="Key">Part of the address where it can be had without credentials; not to be guessed.</param>
/// <param name="Created">When it came.</param>
internal sealed record MediaFile(string Sid, string MessageSid, string ContentType, string? FileName, ReadOnlyMemory<byte> Content, string Key, DateTimeOffset Created);
