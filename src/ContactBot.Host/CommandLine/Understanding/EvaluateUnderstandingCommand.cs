using System.CommandLine;
using ContactBot.Understanding.Evaluation;
using ContactBot.Understanding.Local;
using ContactBot.Understanding.Local.Tagging;

namespace ContactBot.Host.CommandLine.Understanding;

/// <summary><c>understanding evaluate</c>: how well labelled sentences are understood after training with others.</summary>
internal static class EvaluateUnderstandingCommand
{
    private const int LeastParts = 2;

    public static Command Create()
    {
        var train = new Option<string>("--train") { Description = "JSON lines to learn from: {\"utt\",\"intent\",\"entities\"?,\"lang\"?}.", Required = true };
        var test = new Option<string?>("--test") { Description = "JSON lines to try, of the same form." };
        var parts = new Option<int?>("--cross-validate") { Description = "Don't test; try each of so many parts of --train on what the others teach." };
        var robustness = new Option<bool>("--robustness") { Description = "Also measure without accents, with typing errors, in shorthand, without capitals." };
        var json = CommandConsole.JsonOption();
        var command = new Command("evaluate", "Measure how well sentences are understood.") { train, test, parts, robustness, json };
        command.SetAction(result =>
        {
            var run = Prepare(result.GetRequiredValue(train), result.GetValue(test), result.GetValue(parts));
            var report = run(null);
            var disturbed = result.GetValue(robustness) ? Disturbance.All.ToDictionary(way => way.Name, way => run(way.Of).Accuracy) : null;
            Write(report, disturbed, result.GetValue(json));
            return 0;
        });
        return command;
    }

    private static Func<Func<string, string>?, UnderstandingReport> Prepare(string trainFile, string? testFile, int? parts)
    {
        if (parts < LeastParts || (parts is null && testFile is null))
        {
            throw CommandLineErrors.NothingToTry();
        }

        var evaluation = new UnderstandingEvaluation(new LocalIntentClassifierFactory(), new LocalEntityTaggerFactory());
        var training = LabelledFiles.Read(trainFile, EvaluationFile.ReadUtterances);
        if (parts is { } count)
        {
            return disturb => evaluation.CrossValidate(training, count, disturb);
        }

        var test = LabelledFiles.Read(testFile!, EvaluationFile.ReadUtterances);
        return disturb => evaluation.Run(training, test, disturb);
    }

    private static void Write(UnderstandingReport report, IReadOnlyDictionary<string, double>? disturbed, bool asJson)
    {
        if (asJson)
        {
            CommandConsole.WriteJson(UnderstandingResult.Of(report, disturbed), CommandJson.Default.UnderstandingResult);
            return;
        }

        Console.WriteLine(UnderstandingText.Of(report, disturbed));
    }
}
