using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.OfficialClients;

/// <summary>The program, for the tests of a class that leave it running.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private HostProcess? _process;

    public HostProcess Process => _process!;

    public async ValueTask InitializeAsync() => _process = await HostProcess.StartAsync(EchoBot.Options);

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
