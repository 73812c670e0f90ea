using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ContactBot.Host.CommandLine;

/// <summary>The help of the program as a whole: every verb in a line. Each verb has its own help beside.</summary>
internal sealed class Usage(HelpAction verbHelp) : SynchronousCommandLineAction
{
    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static bool IsAskedFor(string[] args) => args.Any(argument => Questions.Contains(argument, StringComparer.Ordinal)) || args is ["help", ..];

    public static void InstallIn(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new Usage((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command is not RootCommand root)
        {
            return verbHelp.Invoke(parseResult);
        }

        var output = parseResult.InvocationConfiguration.Output;
        var verbs = root.Subcommands.SelectMany(command => Leaves(command, "")).ToList();
        var width = verbs.Max(verb => verb.Line.Length);
        output.WriteLine(root.Description);
        output.WriteLine();
        output.WriteLine($"Usage: {root.Name} [verb]");
        output.WriteLine();
        foreach (var (line, description) in verbs)
        {
            output.WriteLine($"  {line.PadRight(width)}  {description}");
        }

        output.WriteLine();
        output.WriteLine($"{root.Name} <verb> --help tells the options of a verb. A verb ends with 0 where all is well, else with 1.");
        return 0;
    }

    private static IEnumerable<(string Line, string? Description)> Leaves(Command command, string parent)
    {
        var name = $"{parent}{command.Name}";
        return command.Subcommands.Count > 0
            ? command.Subcommands.SelectMany(inner => Leaves(inner, $"{name} "))
            : [($"{name}{string.Concat(command.Arguments.Select(argument => $" <{argument.Name}>"))}", command.Description)];
    }
}
