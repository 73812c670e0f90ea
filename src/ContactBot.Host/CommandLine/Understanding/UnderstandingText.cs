using System.Globalization;
using System.Text;
using ContactBot.Understanding.Evaluation;

namespace ContactBot.Host.CommandLine.Understanding;

/// <summary>How well sentences are understood, as a person reads it.</summary>
internal static class UnderstandingText
{
    public static string Of(UnderstandingReport report, IReadOnlyDictionary<string, double>? robustness)
    {
        var text = new StringBuilder();
        AppendLine($"{report.Messages} messages of {report.Intents} intents");
        AppendLine($"accuracy {report.Accuracy:0.000}, among the best three {report.Top3:0.000}, macro F1 {report.MacroF1:0.000}");
        AppendLine($"calibration error {report.Ece:0.000}");
        if (report.SpanF1 is { } spans)
        {
            AppendLine($"F1 of entities {spans:0.000}");
        }

        AppendLine($"training {report.TrainSeconds:0.00} s, a message {report.MillisecondsPerMessage:0.000} ms");
        foreach (var (name, accuracy) in robustness ?? new Dictionary<string, double>())
        {
            AppendLine($"accuracy with {name} {accuracy:0.000}");
        }

        AppendLine($"\nmost often taken for something else:");
        foreach (var (expected, understood, count) in report.Confusions)
        {
            AppendLine($"  {count,3}  {expected} as {understood}");
        }

        AppendLine($"\nacting only from a score on: share answered, accuracy of the answered");
        foreach (var point in report.Rejection)
        {
            AppendLine($"  {point.LeastScore:0.0}  {point.Answered:0.000}  {point.Accuracy:0.000}");
        }

        return text.ToString().TrimEnd();

        void AppendLine(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
