using BenchmarkDotNet.Attributes;
using ContactBot.Benchmarks.Expressions;
using ContactBot.Dialogs.Generation;

namespace ContactBot.Benchmarks.Generation;

/// <summary>What a loaded template costs each time that it is evaluated.</summary>
[MemoryDiagnoser]
public class GenerationBenchmarks
{
    private LanguageTemplates _templates = GenerationWork.Load();

    public static IEnumerable<string> Names => GenerationWork.Names;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _templates = GenerationWork.Load();

    [Benchmark]
    public object? Evaluate() => _templates.Evaluate(Name, ExpressionWork.Memory, GenerationWork.Options);
}
