using System.Collections.Concurrent;
using ContactBot.Storage.Numbers;

namespace ContactBot.Cases.Numbers;

/// <summary>
/// Gives out case numbers before their cases exist, so that a number can be told in the turn that opens the case. A number
/// whose turn fails is not used again. Thread safe.
/// </summary>
public sealed class CaseNumbers(INumberBlocks blocks) : IDisposable
{
    private const string Series = "case";
    private const long First = 100_001;
    private const int BlockSize = 20;

    private readonly ConcurrentDictionary<Guid, BodyNumbers> _bodies = new();

    /// <summary>The next number of a body.</summary>
    public ValueTask<CaseNumber> ReserveAsync(Guid bodyId, CancellationToken cancellationToken) =>
        _bodies.GetOrAdd(bodyId, static (id, all) => new BodyNumbers(id, all), blocks).NextAsync(cancellationToken);

    public void Dispose()
    {
        foreach (var body in _bodies.Values)
        {
            body.Dispose();
        }
    }

    private sealed class BodyNumbers(Guid bodyId, INumberBlocks blocks) : IDisposable
    {
        private readonly SemaphoreSlim _turn = new(1, 1);
        private long _next;
        private long _end;

        public async ValueTask<CaseNumber> NextAsync(CancellationToken cancellationToken)
        {
            await _turn.WaitAsync(cancellationToken);
            try
            {
                if (_next == _end)
                {
                    _next = await blocks.ReserveAsync(bodyId, Series, First, BlockSize, cancellationToken);
                    _end = _next + BlockSize;
                }

                return CaseNumber.FromSequence(_next++);
            }
            finally
            {
                _turn.Release();
            }
        }

        public void Dispose() => _turn.Dispose();
    }
}
