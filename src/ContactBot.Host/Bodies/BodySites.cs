using ContactBot.Conversations.Turns;
using ContactBot.Host.Start;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ContactBot.Host.Bodies;

/// <summary>
/// The site that the settings name for a body, or else the address of the program itself, which has pages for trial.
/// </summary>
internal sealed class BodySites(BodyDirectory bodies, HostSettings settings, IServer server) : IBodySites
{
    public Uri? SiteOf(Guid bodyId) => bodies.SiteOf(bodyId)
        ?? settings.DirectLine.PublicUrl
        ?? (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address ? new Uri(address) : null);
}
