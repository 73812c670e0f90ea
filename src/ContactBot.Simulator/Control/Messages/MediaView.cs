namespace ContactBot.Simulator.Control.Messages;

/// <summary>A file, for who watches.</summary>
/// <param name="Sid"><c>ME…</c></param>
/// <param name="ContentType">As its sender named it.</param>
/// <param name="FileName">Null where there is none.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Url">On this server, without credentials.</param>
internal sealed record MediaView(string Sid, string ContentType, string? FileName, int Bytes, string Url);
