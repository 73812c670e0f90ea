using System.Diagnostics;

namespace ContactBot.TestKit;

/// <summary>Packages from npm. Not for one folder from several threads at once.</summary>
public static class NodePackages
{
    /// <summary>Installs what the folder's lock file pins (<c>npm ci</c>), unless it is installed already.</summary>
    /// <exception cref="InvalidOperationException">npm failed; its output is in the message.</exception>
    public static async Task RestoreAsync(string folder, CancellationToken cancellationToken)
    {
        var stamp = Path.Combine(folder, "node_modules", ".restored");
        var lockFile = Path.Combine(folder, "package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(lockFile))
        {
            return;
        }

        await RunAsync(folder, ["ci", "--no-progress", "--no-audit", "--no-fund"], cancellationToken);
        await File.WriteAllTextAsync(stamp, "", cancellationToken);
    }

    /// <summary>Puts the archive of one package, without its dependencies, into the folder.</summary>
    /// <returns>The archive.</returns>
    /// <exception cref="InvalidOperationException">npm failed; its output is in the message.</exception>
    public static async Task<string> DownloadAsync(string name, string version, string folder, CancellationToken cancellationToken)
    {
        await RunAsync(folder, ["pack", $"{name}@{version}"], cancellationToken);
        return Path.Combine(folder, $"{name}-{version}.tgz");
    }

    private static async Task RunAsync(string folder, string[] arguments, CancellationToken cancellationToken)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", [.. arguments, "--loglevel=error"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm {string.Join(' ', arguments)} in {folder} ended with {npm.ExitCode}: {await output}{await errors}");
        }
    }
}
