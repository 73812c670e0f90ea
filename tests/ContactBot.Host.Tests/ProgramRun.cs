using System.Diagnostics;
using ContactBot.TestKit.Host;

namespace ContactBot.Host.Tests;

/// <summary>One run of the real program that is expected to end by itself.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <param name="folder">Where it runs; <c>./data</c> and <c>./dialogs</c> are looked for there.</param>
    /// <param name="arguments">Its command line.</param>
    public static Task<ProgramRun> ToItsEndAsync(string folder, params string[] arguments) => WithInputAsync(folder, "", arguments);

    /// <param name="folder">Where it runs.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">Its command line.</param>
    public static async Task<ProgramRun> WithInputAsync(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [HostProcess.ProgramPath, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
