namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>A file that a citizen's client says it sends.</summary>
public sealed record CitizenFile(string Name, string Address, string ContentType = "image/png");
