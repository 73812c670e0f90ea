using System.Diagnostics;
using System.Net;
using ContactBot.TestKit;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.Start;

public sealed class HostProcessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_program_starts_again_at_its_old_address()
    {
        await using var host = await HostProcess.StartAsync(cancellationToken: Cancellation);
        var address = host.Address;
        await host.KillAsync();
        await host.StartAgainAsync(Cancellation);

        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(address, "/health/live"), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_first_command_of_the_README_prints_where_everything_is()
    {
        using var folder = new TemporaryFolder();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--no-build", "--project", "src/ContactBot.Host", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            Environment = { ["ContactBot__DataFolder"] = folder.Path },
        })!;
        try
        {
            // Lines of the log may come before.
            string? line;
            do
            {
                line = await ReadAsync(process);
            }
            while (line is not null && char.IsAsciiDigit(line[0]));

            Assert.StartsWith("Citizens:   http://127.0.0.1:", line);
            Assert.StartsWith("Operators:  http://127.0.0.1:", await ReadAsync(process));
            Assert.StartsWith($"Sign in:    operatore, with the password in {folder.Path}", await ReadAsync(process));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Cancellation);
        }
    }

    private static async Task<string?> ReadAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

    [Fact]
    public async Task A_program_that_is_asked_to_stop_ends_without_an_error()
    {
        await using var host = await HostProcess.StartAsync(cancellationToken: Cancellation);

        Assert.Equal(0, await host.StopAsync(Cancellation));
    }

    [Fact]
    public async Task A_program_that_cannot_start_says_why()
    {
        var options = new HostProcessOptions { Settings = new Dictionary<string, string> { ["DirectLine:TokenSeconds"] = "1" } };

        var exception = await Assert.ThrowsAsync<HostStartException>(() => HostProcess.StartAsync(options, Cancellation));

        Assert.Contains("DirectLine:TokenSeconds", exception.Output);
    }
}
