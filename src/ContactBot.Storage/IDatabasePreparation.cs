namespace ContactBot.Storage;

/// <summary>Makes the database ready before anything else starts.</summary>
public interface IDatabasePreparation
{
    /// <summary>
    /// Creates the database or brings it up to date. May run on several nodes at once; a second call does nothing.
    /// </summary>
    /// <exception cref="StorageStartException">The database can't be used.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);
}
