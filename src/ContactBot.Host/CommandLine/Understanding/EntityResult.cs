using ContactBot.Understanding.Evaluation;

namespace ContactBot.Host.CommandLine.Understanding;

/// <summary>How well a kind of entity is found, as a program reads it.</summary>
internal sealed record EntityResult(string Kind, int Cases, int Expected, int Found, double Precision, double Recall, double F1, double ExactValue)
{
    public static EntityResult Of(string kind, int cases, SpanMeasures measures) =>
        new(kind, cases, measures.Expected, measures.Found, measures.Precision, measures.Recall, measures.F1, measures.ExactValue);
}
