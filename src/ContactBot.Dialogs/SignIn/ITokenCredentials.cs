namespace ContactBot.Dialogs.SignIn;

/// <summary>Gives the token with which this bot proves to the token service who it is. Thread safe.</summary>
public interface ITokenCredentials
{
    /// <summary>A bearer token for the service.</summary>
    /// <exception cref="HttpRequestException">None can be had.</exception>
    ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
}
