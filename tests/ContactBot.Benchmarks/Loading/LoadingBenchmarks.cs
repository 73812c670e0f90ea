using BenchmarkDotNet.Attributes;
using ContactBot.Benchmarks.Engine;
using ContactBot.Dialogs;

namespace ContactBot.Benchmarks.Loading;

/// <summary>From files to a bot that answers.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private readonly string _small = Path.Combine(Work.Folder, "booking");
    private readonly DialogBotOptions _options = LoadingWork.Municipal;

    [Benchmark]
    public DialogBot OneSmallDialog() => DialogBot.Load(_small);

    [Benchmark]
    public DialogBot AllOfDialogs() => DialogBot.Load(LoadingWork.MunicipalFolder, _options);
}
