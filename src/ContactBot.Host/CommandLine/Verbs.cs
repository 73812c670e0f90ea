using System.CommandLine;
using ContactBot.Host.CommandLine.Cases;
using ContactBot.Host.CommandLine.Chat;
using ContactBot.Host.CommandLine.Checking;
using ContactBot.Host.CommandLine.Knowledge;
using ContactBot.Host.CommandLine.Scripts;
using ContactBot.Host.CommandLine.Understanding;

namespace ContactBot.Host.CommandLine;

/// <summary>What the program can do beside serving: work of editors and of continuous integration, without web server and database.</summary>
internal static class Verbs
{
    // A name that begins with @ is a name like any other.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    // No verb holds anything that an interruption could harm.
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    /// <returns>0 where all is well, else 1.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        CommandConsole.UseUtf8();
        var root = Create();
        var result = root.Parse(args is ["help", .. var verb] ? [.. verb, "--help"] : args, Parsing);
        try
        {
            CommandLineErrors.ThrowIfAny(result);
            return await result.InvokeAsync(Invocation);
        }
        catch (CommandException exception)
        {
            return CommandConsole.Fail(exception, result);
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("ContactBot: the contact centre of a municipality, and the tools of those who write its dialogs.")
        {
            new Command("serve", "Start the contact centre; this is what happens without a verb, too.") { TreatUnmatchedTokensAsErrors = false },
            new Command("dialogs", "Check, test and try dialogs.")
            {
                CheckCommand.Create(),
                TestCommand.Create(),
                ChatCommand.Create(),
            },
            new Command("expressions", "Work with Adaptive Expressions.") { EvaluateCommand.ForExpressions() },
            new Command("generation", "Work with language generation (.lg).") { EvaluateCommand.ForGeneration() },
            new Command("understanding", "Measure how well messages are understood.") { EvaluateUnderstandingCommand.Create() },
            new Command("entities", "Measure how well entities are found.") { EvaluateEntitiesCommand.Create() },
            new Command("knowledge", "Measure how well questions are answered from the pages.") { EvaluateKnowledgeCommand.Create() },
        };
        Usage.InstallIn(root);
        return root;
    }
}
