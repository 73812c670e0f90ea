using ContactBot.Understanding.Evaluation;
using ContactBot.Understanding.Local;
using ContactBot.Understanding.Local.Tagging;

namespace ContactBot.Benchmarks.Understanding;

/// <summary>The verb <c>understanding</c>: our classifier and node-nlp trained and tried with the same files.</summary>
internal static class UnderstandingCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var trainFile, var testFile])
        {
            Console.Error.WriteLine("Give two files of labelled sentences: the one to learn from and the one to try.");
            return 1;
        }

        var evaluation = new UnderstandingEvaluation(new LocalIntentClassifierFactory(), new LocalEntityTaggerFactory());
        var report = evaluation.Run(EvaluationFile.ReadUtterances(trainFile), EvaluationFile.ReadUtterances(testFile));
        Console.WriteLine($"ContactBot  {new UnderstandingScore(report.Accuracy, report.Top3, report.TrainSeconds, report.MillisecondsPerMessage)}");
        Console.WriteLine($"node-nlp    {await NodeNlp.MeasureAsync(trainFile, testFile, CancellationToken.None)}");
        return 0;
    }
}
