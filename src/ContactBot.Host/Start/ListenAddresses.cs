using System.Net;
using System.Net.Sockets;

namespace ContactBot.Host.Start;

/// <summary>The addresses that the program is to listen on, tried before anything else starts: an occupied one is the commonest reason of a failing start.</summary>
internal static class ListenAddresses
{
    /// <exception cref="AddressOccupiedException">Another program listens on one of them.</exception>
    public static void ThrowIfOccupied(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = BindingAddress.Parse(url);
            if (address.IsUnixPipe || address.IsNamedPipe || address.Port == 0)
            {
                continue;
            }

            using var listener = new TcpListener(AddressOf(address.Host), address.Port);
            try
            {
                listener.Start();
            }
            catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                throw new AddressOccupiedException(url, exception);
            }
        }
    }

    private static IPAddress AddressOf(string host) => host switch
    {
        "localhost" => IPAddress.Loopback,
        _ when IPAddress.TryParse(host, out var address) => address,
        _ => IPAddress.Any,
    };
}
