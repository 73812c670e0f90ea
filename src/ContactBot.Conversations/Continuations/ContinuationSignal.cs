using System.Threading.Channels;

namespace ContactBot.Conversations.Continuations;

/// <summary>Tells this node's sweep that something is due at once. Thread safe.</summary>
internal sealed class ContinuationSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Give() => _signals.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _signals.Reader.ReadAsync(cancellationToken);
}
