using System.Buffers.Text;
using System.Security.Cryptography;
using ContactBot.Storage;

namespace ContactBot.Host.Start;

/// <summary>A secret that is made at the first start and kept in the data folder, readable by its owner only.</summary>
internal static class SecretFile
{
    private const int SecretBytes = 32;

    /// <exception cref="SettingException">The folder can't be written or the file can't be read.</exception>
    public static string ReadOrCreate(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            if (!File.Exists(path))
            {
                Create(path);
            }

            return File.ReadAllText(path).Trim() is { Length: > 0 } secret
                ? secret
                : throw new SettingException(StorageOptions.DataFolderKey, $"names a folder whose file {path} is empty; delete it and start again");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingException(
                StorageOptions.DataFolderKey, $"names the folder {folder}, which can't be used ({exception.Message}); make it writable for this user or name another");
        }
    }

    // Written under another name and moved, so that a crash or a second start never leaves half a secret.
    private static void Create(string path)
    {
        var temporary = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(temporary, options))
        {
            writer.WriteLine(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));
        }

        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}
