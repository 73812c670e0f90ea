using System.Diagnostics;
using ContactBot.Understanding.Entities;
using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Evaluation;

/// <summary>
/// Measures how well labelled sentences are understood after training with others. The best intent counts even where it is too unlikely to act upon,
/// unless the data have sentences labelled <see cref="IntentPrediction.None"/>: then telling those apart is part of the task.
/// </summary>
public sealed class UnderstandingEvaluation(IIntentClassifierFactory classifiers, IEntityTaggerFactory taggers)
{
    private const int MessagesToWarmUp = 200;

    /// <summary>Trains with one part and measures on another.</summary>
    /// <param name="training">What is learnt; at least one sentence.</param>
    /// <param name="test">What is tried; at least one sentence.</param>
    /// <param name="disturb">How the texts that are tried are written instead; null as they are.</param>
    public UnderstandingReport Run(IReadOnlyList<EvaluationUtterance> training, IReadOnlyList<EvaluationUtterance> test, Func<string, string>? disturb = null)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(test);
        return Report([Measure(training, test, disturb)]);
    }

    /// <summary>Measures on each of some parts of the training data what is learnt from the others: for choosing, without a look at the test.</summary>
    public UnderstandingReport CrossValidate(IReadOnlyList<EvaluationUtterance> training, int parts, Func<string, string>? disturb = null)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 2);
        var part = CrossValidationParts.Of(training, parts);
        return Report(
        [
            .. Enumerable.Range(0, parts).Select(left => Measure(
                [.. training.Where((_, i) => part[i] != left)], [.. training.Where((_, i) => part[i] == left)], disturb)),
        ]);
    }

    private Measurement Measure(IReadOnlyList<EvaluationUtterance> training, IReadOnlyList<EvaluationUtterance> test, Func<string, string>? disturb)
    {
        var knowsNone = training.Concat(test).Any(utterance => utterance.Intent == IntentPrediction.None);
        var start = Stopwatch.GetTimestamp();
        var model = new TrainedLanguages(training, classifiers, taggers, knowsNone);
        var trainTime = Stopwatch.GetElapsedTime(start);
        var texts = test.Select(utterance => disturb?.Invoke(utterance.Text) ?? utterance.Text).ToList();
        for (var i = 0; i < MessagesToWarmUp; i++)
        {
            model.Understand(test[i % test.Count], texts[i % test.Count]);
        }

        start = Stopwatch.GetTimestamp();
        MessageOutcome[] outcomes = [.. test.Zip(texts, model.Understand)];
        return new Measurement(outcomes, trainTime, Stopwatch.GetElapsedTime(start));
    }

    private static UnderstandingReport Report(IReadOnlyList<Measurement> measurements)
    {
        var outcomes = measurements.SelectMany(measurement => measurement.Outcomes).ToList();
        var labelled = outcomes.Where(outcome => outcome.Expected.Entities is not null && outcome.Entities is not null).ToList();
        return new UnderstandingReport(
            outcomes.Count,
            outcomes.Select(outcome => outcome.Expected.Intent).Distinct(StringComparer.Ordinal).Count(),
            outcomes.Average(outcome => outcome.IsRight ? 1.0 : 0),
            outcomes.Average(outcome => outcome.IsAmongThree ? 1.0 : 0),
            IntentMeasures.MacroF1(outcomes),
            IntentMeasures.CalibrationError(outcomes),
            labelled.Count == 0 ? null : SpanMeasures.Of(labelled.Select(outcome => (outcome.Expected.Entities!, outcome.Entities!))).F1,
            measurements.Average(measurement => measurement.TrainTime.TotalSeconds),
            measurements.Sum(measurement => measurement.TestTime.TotalMilliseconds) / outcomes.Count,
            IntentMeasures.Confusions(outcomes),
            IntentMeasures.Rejection(outcomes));
    }

    private sealed record Measurement(IReadOnlyList<MessageOutcome> Outcomes, TimeSpan TrainTime, TimeSpan TestTime);
}
