using System.Diagnostics;

namespace ContactBot.TestKit;

/// <summary>The npm packages that a folder's lock file pins.</summary>
public static class NodePackages
{
    /// <summary>Installs them (<c>npm ci</c>), unless those of this lock file are installed already.</summary>
    /// <exception cref="InvalidOperationException">npm failed; its output is in the message.</exception>
    public static async Task RestoreAsync(string folder, CancellationToken cancellationToken)
    {
        var stamp = Path.Combine(folder, "node_modules", ".restored");
        var lockFile = Path.Combine(folder, "package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(lockFile))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-progress", "--no-audit", "--no-fund", "--loglevel=error"])
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
            throw new InvalidOperationException($"npm ci in {folder} ended with {npm.ExitCode}: {await output}{await errors}");
        }

        await File.WriteAllTextAsync(stamp, "", cancellationToken);
    }
}
