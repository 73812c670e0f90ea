using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Engine;

/// <summary>The verb <c>benchmarks</c>: every benchmark of this assembly that the filter lets through, in this process; few rounds, or as many as it takes with <c>--long</c>.</summary>
internal static class EngineBenchmarks
{
    private const string Long = "--long";

    public static int Run(string[] args)
    {
        var job = args.Contains(Long) ? Job.Default : Job.ShortRun;
        args = [.. args.Where(argument => argument != Long)];

        // A process of its own would be built from the sources anew, outside the solution's folder for what is built.
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .WithArtifactsPath(Path.Combine(RepositoryRoot.Path, "artifacts", "benchmarks"))
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
        return summaries.Any() && summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
