using System.Globalization;
using System.Text.Json.Nodes;

namespace ContactBot.Benchmarks.Understanding;

/// <summary>How well and how fast labelled sentences are understood.</summary>
internal sealed record UnderstandingScore(double Accuracy, double Top3, double TrainSeconds, double MillisecondsPerMessage)
{
    public static UnderstandingScore Read(JsonNode line) => new(
        (double)line["accuracy"]!, (double)line["top3"]!, (double)line["trainSeconds"]!, (double)line["millisecondsPerMessage"]!);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"accuracy {Accuracy:0.000}, top 3 {Top3:0.000}, training {TrainSeconds:0.00} s, a message {MillisecondsPerMessage:0.000} ms");
}
