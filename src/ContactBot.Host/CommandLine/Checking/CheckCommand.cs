using System.CommandLine;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Host.CommandLine.Checking;

/// <summary><c>dialogs check</c>: every mistake in a folder of dialogs, with its place. Warnings alone are no failure.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder of the dialogs." };
        var json = CommandConsole.JsonOption();
        var command = new Command("check", "Find every mistake in the .dialog, .lg, .lu and .qna files of a folder.") { folder, json };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetValue(json)));
        return command;
    }

    private static int Run(string folder, bool asJson)
    {
        if (!Directory.Exists(folder))
        {
            throw CommandLineErrors.NoFolder(folder);
        }

        var checkedFolder = DialogCheck.Run(folder, TrialBot.Options);
        if (asJson)
        {
            CommandConsole.WriteJson(CheckReport.Of(folder, checkedFolder), CommandJson.Default.CheckReport);
        }
        else
        {
            Write(checkedFolder);
        }

        return checkedFolder.Errors == 0 ? 0 : 1;
    }

    private static void Write(DialogCheckResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            Console.WriteLine(CommandConsole.Indent(diagnostic.ToString()));
        }

        Console.WriteLine($"{Count(result.Errors, "error")}, {Count(result.Warnings, "warning")} in {Count(result.Files, "file")}");
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
