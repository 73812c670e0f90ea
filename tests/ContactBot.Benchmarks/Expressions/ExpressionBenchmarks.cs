using BenchmarkDotNet.Attributes;
using ContactBot.Expressions;

namespace ContactBot.Benchmarks.Expressions;

/// <summary>Evaluation of a parsed expression, and parsing.</summary>
[MemoryDiagnoser]
public class ExpressionBenchmarks
{
    private string _text = "";
    private Expression _expression = Expression.Parse("");

    public static IEnumerable<string> Names => ExpressionWork.Texts.Keys;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _text = ExpressionWork.Texts[Name];
        _expression = Expression.Parse(_text);
    }

    [Benchmark]
    public EvaluationResult Evaluate() => _expression.Evaluate(ExpressionWork.Memory, ExpressionWork.Options);

    [Benchmark]
    public Expression Parse() => Expression.Parse(_text);
}
