using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Engine;

/// <summary>The verb <c>benchmarks</c>: every benchmark of this assembly that the filter lets through, in this process.</summary>
internal static class EngineBenchmarks
{
    public static int Run(string[] args)
    {
        // A process of its own would be built from the sources anew, outside the solution's folder for what is built.
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .WithArtifactsPath(Path.Combine(RepositoryRoot.Path, "artifacts", "benchmarks"))
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsDefault());
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
        return summaries.Any() && summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
