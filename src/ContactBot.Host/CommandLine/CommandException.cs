namespace ContactBot.Host.CommandLine;

/// <summary>A verb can't do its work; the message, which begins with its number, says what, where and what to do.</summary>
internal sealed class CommandException(string message) : Exception(message);
