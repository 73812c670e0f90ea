using System.Diagnostics;

namespace ContactBot.Benchmarks.Load;

/// <summary>What a process has used.</summary>
internal sealed record ProcessUsage(TimeSpan Cpu, long MemoryBytes)
{
    public static ProcessUsage Of(Process process)
    {
        process.Refresh();
        return new ProcessUsage(process.TotalProcessorTime, process.WorkingSet64);
    }

    /// <summary>The processor time between the two, and the memory at the later one.</summary>
    public ProcessUsage Until(ProcessUsage later) => new(later.Cpu - Cpu, later.MemoryBytes);
}
