using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ContactBot.TestKit.Host;

/// <summary>
/// The real program, as it was built, in a process of its own: to be driven over the wire, stopped, killed and started again on
/// the same data and at the same address. The test project must reference the program's project, so that it is built.
/// Not thread safe.
/// </summary>
public sealed partial class HostProcess : IAsyncDisposable
{
    private const string Program = "ContactBot.Host";
    private readonly HostProcessOptions _options;
    private readonly TemporaryFolder? _temporary;
    private readonly EventLog<string> _output = new();
    private Process? _process;

    private HostProcess(HostProcessOptions options)
    {
        _options = options;
        _temporary = options.DataFolder is null ? new TemporaryFolder() : null;
        DataFolder = options.DataFolder ?? _temporary!.Path;
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
    }

    /// <summary>The program as it was built, in the same configuration as the tests.</summary>
    public static string ProgramPath { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", Program, Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), $"{Program}.dll"));

    /// <summary>Where the program listens; stays the same over restarts.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>The secret of its Direct Line channel.</summary>
    public string Secret { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    public string DataFolder { get; }

    /// <summary>All that it has written, over all its starts.</summary>
    public string Output => string.Join(Environment.NewLine, _output.Events);

    /// <summary>The next line that it writes and that is as expected; without a limit.</summary>
    public Task<string> NextOutputAsync(Func<string, bool> expected) => _output.NextAsync(expected);

    /// <summary>The running process, for measurements; a new one after each start.</summary>
    /// <exception cref="InvalidOperationException">It doesn't run.</exception>
    public Process Process => _process ?? throw new InvalidOperationException("The program doesn't run.");

    /// <summary>Starts the program on a free port and waits until it can serve.</summary>
    /// <exception cref="HostStartException">It ended, or wasn't ready in time.</exception>
    public static async Task<HostProcess> StartAsync(HostProcessOptions? options = null, CancellationToken cancellationToken = default)
    {
        var host = new HostProcess(options ?? new HostProcessOptions());
        try
        {
            await host.StartAgainAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it once more after <see cref="KillAsync"/> or <see cref="StopAsync"/> and waits until it can serve.</summary>
    /// <exception cref="HostStartException">It ended, or wasn't ready in time.</exception>
    public async Task StartAgainAsync(CancellationToken cancellationToken = default)
    {
        if (_process is not null)
        {
            throw new InvalidOperationException("The program runs already.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.StartTimeout);
        var listening = _output.NextAsync(ListeningLine().IsMatch);
        _process = Process.Start(StartInfo())!;
        Follow(_process);
        try
        {
            var ended = _process.WaitForExitAsync(limit.Token);
            if (await Task.WhenAny(listening, ended) == ended)
            {
                await ended;
                throw new HostStartException($"The program ended with {_process.ExitCode} instead of starting.", Output);
            }

            Address = new Uri(ListeningLine().Match(await listening).Groups[1].Value);
            await WaitUntilReadyAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HostStartException($"The program wasn't ready within {_options.StartTimeout.TotalSeconds} s.", Output);
        }
    }

    /// <summary>Ends it at once, as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (_process is null)
        {
            return;
        }

        using var process = _process;
        _process = null;
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end and waits until it has (SIGTERM).</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(CancellationToken cancellationToken = default)
    {
        using var process = Process;
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        _process = null;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
        _temporary?.Dispose();
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo("dotnet", [ProgramPath, "serve", "--urls", Address.ToString()])
        {
            WorkingDirectory = DataFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Set(start, "ContactBot:DataFolder", DataFolder);
        Set(start, "ContactBot:DialogsFolder", _options.DialogsFolder ?? Path.Combine(RepositoryRoot.Path, "dialogs"));
        Set(start, "DirectLine:Secret", Secret);
        // The framework's own word about its address doesn't change with ours to people.
        Set(start, "Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information");
        foreach (var (key, value) in _options.Settings)
        {
            Set(start, key, value);
        }

        return start;
    }

    private void Follow(Process process)
    {
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        void Keep(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is not null)
            {
                _output.Add(line.Data);
            }
        }
    }

    private static void Set(ProcessStartInfo start, string key, string value) =>
        start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            using var answer = await client.GetAsync("/health/ready", cancellationToken);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private void KillAtExit(object? sender, EventArgs arguments) => _process?.Kill();

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningLine();
}
