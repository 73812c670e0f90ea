using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using ContactBot.EndToEnd.OfficialClients;
using ContactBot.TestKit;

[assembly: AssemblyFixture(typeof(OfficialPackages))]

namespace ContactBot.EndToEnd.OfficialClients;

/// <summary>The official clients from npm, unmodified, fetched when the first test needs them. Thread safe.</summary>
public sealed class OfficialPackages
{
    private const string WebChatVersion = "4.18.1";
    private const string WebChatIntegrity = "7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==";
    private readonly Lazy<Task<string>> _directLine = new(() => RestoreAsync("node"));
    private readonly Lazy<Task<string>> _botFramework = new(() => RestoreAsync("BotFramework/node"));
    private readonly Lazy<Task<string>> _webChat = new(FetchWebChatAsync);

    /// <summary>The folder of the script that runs the Direct Line client in Node.js.</summary>
    public Task<string> DirectLineFolderAsync() => _directLine.Value;

    /// <summary>The folder of the script that plays Azure Bot Service in Node.js.</summary>
    public Task<string> BotFrameworkFolderAsync() => _botFramework.Value;

    /// <summary>The script that the full bundle of Web Chat is.</summary>
    public Task<string> WebChatScriptAsync() => _webChat.Value;

    private static async Task<string> RestoreAsync(string name)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.EndToEnd", "OfficialClients", name);
        await NodePackages.RestoreAsync(folder, CancellationToken.None);
        return folder;
    }

    // The bundle holds all it needs: its hundreds of dependencies would be installed for nothing.
    private static async Task<string> FetchWebChatAsync()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "artifacts", "official-clients", $"botframework-webchat-{WebChatVersion}");
        var script = Path.Combine(folder, "webchat.js");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            var package = await NodePackages.DownloadAsync("botframework-webchat", WebChatVersion, folder, CancellationToken.None);
            await CheckAsync(package);
            await ExtractAsync(package, "package/dist/webchat.js", script);
        }

        return script;
    }

    private static async Task CheckAsync(string package)
    {
        await using var content = File.OpenRead(package);
        if (Convert.ToBase64String(await SHA512.HashDataAsync(content)) != WebChatIntegrity)
        {
            throw new InvalidDataException($"{package} is not the package that was pinned.");
        }
    }

    private static async Task ExtractAsync(string package, string name, string target)
    {
        await using var content = new GZipStream(File.OpenRead(package), CompressionMode.Decompress);
        await using var archive = new TarReader(content);
        while (await archive.GetNextEntryAsync() is { } entry)
        {
            if (entry.Name == name)
            {
                await entry.ExtractToFileAsync(target, overwrite: true);
                return;
            }
        }

        throw new InvalidDataException($"{package} holds no {name}.");
    }
}
