namespace ContactBot.Host.Start;

/// <summary>Another program listens where this one should.</summary>
internal sealed class AddressOccupiedException(string address, Exception innerException) : Exception(
    $"CB1001: {address} is in use by another program; stop it, or choose another address with --urls.", innerException);
