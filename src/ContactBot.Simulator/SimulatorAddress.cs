using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator;

/// <summary>Where this server is, as seen from this computer.</summary>
internal sealed class SimulatorAddress(IServer server, SimulatorOptions options)
{
    public const string RestPath = "/simulator/twilio";

    /// <exception cref="InvalidOperationException">The server has not started yet.</exception>
    public Uri Local => options.LocalUrl ?? Listening();

    public Uri ApiBaseUrl => new(Local, RestPath);

    /// <summary>Where the program's webhooks are, as the settings of a number name them.</summary>
    public Uri Webhooks => options.WebhookBaseUrl ?? options.PublicUrl ?? Local;

    private Uri Listening()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        // The certificate of an https address is made for another name than this computer's.
        var address = addresses.OrderBy(candidate => candidate.StartsWith("https:", StringComparison.OrdinalIgnoreCase)).FirstOrDefault()
            ?? throw new InvalidOperationException("The simulator's address is known only after the server has started.");
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "*" or "+" or "0.0.0.0" or "[::]" or "localhost" ? "127.0.0.1" : binding.Host;
        return binding.Port == 0
            ? throw new InvalidOperationException("The simulator's address is known only after the server has started.")
            : new UriBuilder(binding.Scheme, host, binding.Port).Uri;
    }
}
