using System.CommandLine;
using System.Text.Json;
using ContactBot.Dialogs.Generation.Testing;
using ContactBot.Expressions.Testing;

namespace ContactBot.Host.CommandLine.Cases;

/// <summary><c>expressions evaluate</c> and <c>generation evaluate</c>: run files of cases, and say which failed and why.</summary>
internal static class EvaluateCommand
{
    public static Command ForExpressions() => Create(
        "Run cases of expressions (formats expressions/1 and bad-expressions/1).",
        file => ExpressionCaseFile.Load(file).Cases.Select(testCase => new CaseOutcome(file, testCase.Id, Describe(testCase.Expression, testCase.Run()))));

    public static Command ForGeneration() => Create(
        "Run cases of language generation (formats lg-cases/1 and lg-diagnostics/1).",
        file => GenerationCaseFile.Load(file).Cases.Select(testCase => new CaseOutcome(file, testCase.Id, testCase.Run())));

    private static Command Create(string description, Func<string, IEnumerable<CaseOutcome>> run)
    {
        var files = new Argument<string[]>("cases.json") { Description = "Files of cases.", Arity = ArgumentArity.OneOrMore };
        var json = CommandConsole.JsonOption();
        var command = new Command("evaluate", description) { files, json };
        command.SetAction(result =>
        {
            var report = CaseReport.Of([.. result.GetRequiredValue(files).SelectMany(file => Run(file, run))]);
            Write(report, result.GetValue(json));
            return report.Failed == 0 ? 0 : 1;
        });
        return command;
    }

    private static List<CaseOutcome> Run(string file, Func<string, IEnumerable<CaseOutcome>> run)
    {
        if (!File.Exists(file))
        {
            throw CommandLineErrors.NotFound(file);
        }

        try
        {
            return [.. run(file)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw CommandLineErrors.Unreadable(file, exception);
        }
    }

    private static void Write(CaseReport report, bool asJson)
    {
        if (asJson)
        {
            CommandConsole.WriteJson(report, CommandJson.Default.CaseReport);
            return;
        }

        foreach (var outcome in report.Cases.Where(outcome => !outcome.Passed))
        {
            Console.WriteLine($"failed  {outcome.Id}: {CommandConsole.Indent(outcome.Failure!)}");
        }

        Console.WriteLine($"{report.Passed} passed, {report.Failed} failed");
    }

    private static string? Describe(string? expression, string? failure) => failure is null || expression is null ? failure : $"{expression}\n{failure}";
}
