using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContactBot.Host.CommandLine;

/// <summary>How the verbs speak: text for people, JSON for programs, errors on their own stream.</summary>
internal static class CommandConsole
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The option that every verb with a result has.</summary>
    public static Option<bool> JsonOption() => new("--json") { Description = "Write the result as JSON." };

    /// <summary>Dialogs speak Italian, whatever the terminal is set to.</summary>
    public static void UseUtf8() => Console.OutputEncoding = Console.InputEncoding = Utf8;

    public static void WriteJson<T>(T report, JsonTypeInfo<T> type) => Console.Out.WriteLine(JsonSerializer.Serialize(report, type));

    /// <summary>Says why a verb could not do its work; who asked for JSON gets JSON too.</summary>
    public static int Fail(CommandException exception, ParseResult result)
    {
        Console.Error.WriteLine(exception.Message);
        if (result.Tokens.Any(token => token.Value == "--json"))
        {
            WriteJson(new ErrorReport(exception.Message), CommandJson.Default.ErrorReport);
        }

        return 1;
    }

    /// <summary>The lines of a text, those after the first indented.</summary>
    public static string Indent(string text) => text.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal);
}
