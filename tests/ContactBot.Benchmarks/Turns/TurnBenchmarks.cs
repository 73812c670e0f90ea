using BenchmarkDotNet.Attributes;
using ContactBot.Activities;

namespace ContactBot.Benchmarks.Turns;

/// <summary>A whole turn in memory, the mean over the turns of a short conversation.</summary>
[MemoryDiagnoser]
public class TurnBenchmarks
{
    private Citizen? _citizen;

    public static IEnumerable<string> Names => TurnWork.Names;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _citizen = TurnWork.CitizenOf(Name);

    [Benchmark]
    public IReadOnlyList<Activity> Turn() => _citizen!.Say();
}
