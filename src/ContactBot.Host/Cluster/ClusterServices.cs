using System.Net;
using System.Net.Sockets;
using ContactBot.Host.Start;
using Orleans.Configuration;

namespace ContactBot.Host.Cluster;

/// <summary>
/// The actors' cluster. One machine needs nothing: the process is a cluster of its own. Several find each other through the
/// PostgreSQL database that they share.
/// </summary>
internal static class ClusterServices
{
    public const string AddressKey = "ContactBot:Cluster:Address";
    public const string PortKey = "ContactBot:Cluster:Port";
    private const string ClusterId = "contactbot";
    private const int NoGateway = 0;

    public static void AddCluster(this WebApplicationBuilder builder, HostSettings settings) => builder.UseOrleans(silo =>
    {
        silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (ClusterId, ClusterId));
        if (string.IsNullOrWhiteSpace(settings.Storage.ConnectionString))
        {
            silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: NoGateway);
            return;
        }

        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", settings.Storage.ConnectionString));
        silo.ConfigureEndpoints(AddressOf(builder.Configuration), PortOf(builder.Configuration), NoGateway, listenOnAnyHostAddress: false);
    });

    private static IPAddress AddressOf(ConfigurationManager configuration) => configuration[AddressKey] switch
    {
        null or "" => IPAddress.Loopback,
        var text when IPAddress.TryParse(text, out var address) => address,
        _ => throw new SettingException(AddressKey, "must be the IP address under which the other nodes reach this one"),
    };

    private static int PortOf(ConfigurationManager configuration) => configuration[PortKey] switch
    {
        null or "" => FreePort(),
        var text when ushort.TryParse(text, out var port) && port > 0 => port,
        _ => throw new SettingException(PortKey, "must be a port number"),
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
