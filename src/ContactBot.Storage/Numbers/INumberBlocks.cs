namespace ContactBot.Storage.Numbers;

/// <summary>Hands out blocks of numbers: each number once, over all nodes, with gaps where a node stopped. Thread safe.</summary>
public interface INumberBlocks
{
    /// <summary>
    /// Reserves the next numbers of a series, at once and for ever.
    /// </summary>
    /// <param name="bodyId">Each body counts for itself.</param>
    /// <param name="series">What is numbered.</param>
    /// <param name="first">Where a series begins that was never asked for.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Numbers may be lost when it is cancelled.</param>
    /// <returns>The first number of the block.</returns>
    Task<long> ReserveAsync(Guid bodyId, string series, long first, int size, CancellationToken cancellationToken);
}
