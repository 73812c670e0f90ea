using System.CommandLine;
using System.Text.Json;

namespace ContactBot.Host.CommandLine;

/// <summary>The mistakes that a person can make on the command line.</summary>
internal static class CommandLineErrors
{
    /// <exception cref="CommandException">What was typed can't be understood.</exception>
    public static void ThrowIfAny(ParseResult result)
    {
        if (result.Errors.Count == 0 || result.Action is Usage)
        {
            return;
        }

        var command = result.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            var verbs = string.Join(" or ", command.Subcommands.Select(verb => verb.Name));
            throw result.UnmatchedTokens is [var unknown, ..]
                ? new CommandException($"CB1003: «{unknown}» is not something this program can do; {NameOf(command)} --help lists what it can.")
                : new CommandException($"CB1004: «{command.Name}» needs one more word: {verbs}.");
        }

        throw new CommandException($"CB1004: {result.Errors[0].Message} See {NameOf(command)} --help.");
    }

    public static CommandException NotFound(string path) => new($"CB1005: there is no file or folder {path}; give the path of one that exists.");

    public static CommandException NoFolder(string path) => new($"CB1005: there is no folder {path}; give the folder that holds the files of the bot.");

    public static CommandException NoScripts(string path) => new($"CB1006: there is no test script in {path}; a script is a file whose name ends with .test.dialog.");

    public static CommandException Unreadable(string path, Exception reason) =>
        new($"CB1007: {path} can't be read: {Explain(reason)}");

    public static CommandException NothingToTry() =>
        new("CB1009: there is nothing to try; give a file with --test, or a number of parts, at least 2, with --cross-validate.");

    public static CommandException WrongLines(IReadOnlyList<string> mistakes) => new(string.Join('\n', mistakes.Select(mistake => $"CB1010: {mistake} Mend the line, or take it out.")));

    public static CommandException UnknownKind(string name, IEnumerable<string> known) =>
        new($"CB1011: there is no kind of entity «{name}»; there are {string.Join(", ", known)}.");

    public static string TurnFailed(Exception reason) => $"CB1008: {reason.Message} The conversation is as it was before this message.";

    // The reader counts lines from 0.
    private static string Explain(Exception reason)
    {
        var message = reason.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return reason is JsonException { LineNumber: { } line } json && end > 0
            ? $"{message[..end]} (line {line + 1}, column {json.BytePositionInLine + 1})"
            : message;
    }

    private static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : command.Name;
}
