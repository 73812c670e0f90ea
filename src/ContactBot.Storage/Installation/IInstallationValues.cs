namespace ContactBot.Storage.Installation;

/// <summary>What the installation made once: the first value given for a key stays, for every node. Thread safe.</summary>
public interface IInstallationValues
{
    /// <summary>The value of the key; <paramref name="create"/> makes it if there is none yet.</summary>
    Task<string> GetOrAddAsync(string key, Func<CancellationToken, Task<string>> create, CancellationToken cancellationToken);
}
