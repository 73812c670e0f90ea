namespace ContactBot.Host.CommandLine;

/// <summary>Why a verb could not do its work.</summary>
internal sealed record ErrorReport(string Error);
