using ContactBot.Conversations.Turns;

namespace ContactBot.TestKit.Conversations;

/// <summary>All bodies have the same web site.</summary>
public sealed class FixedSite : IBodySites
{
    public const string Address = "https://www.comune.example/web";

    public Uri? SiteOf(Guid bodyId) => new(Address);
}
