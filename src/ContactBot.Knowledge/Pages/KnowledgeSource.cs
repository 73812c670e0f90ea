namespace ContactBot.Knowledge.Pages;

/// <summary>
/// A file of the knowledge base as it was read.
/// </summary>
/// <param name="File">How mistakes name it.</param>
/// <param name="Content">UTF-8.</param>
public sealed record KnowledgeSource(string File, ReadOnlyMemory<byte> Content);
