using ContactBot.TestKit;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.OfficialClients;

/// <summary>A bot that greets and repeats, so that every message has exactly one answer.</summary>
internal static class EchoBot
{
    public static HostProcessOptions Options { get; } = new()
    {
        DialogsFolder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.EndToEnd", "OfficialClients", "Bot"),
    };
}
