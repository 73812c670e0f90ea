namespace ContactBot.Simulator;

/// <summary>What a program needs to use the simulator instead of a Twilio account. Thread safe.</summary>
public sealed class SimulatorAccount
{
    private readonly SimulatorAddress _address;

    internal SimulatorAccount(string accountSid, string authToken, SimulatorNumbers numbers, IReadOnlyList<SimulatorTemplate> templates, SimulatorAddress address)
    {
        AccountSid = accountSid;
        AuthToken = authToken;
        Numbers = numbers;
        Templates = templates;
        _address = address;
    }

    public string AccountSid { get; }

    public string AuthToken { get; }

    public SimulatorNumbers Numbers { get; }

    /// <summary>What may be sent outside WhatsApp's window.</summary>
    public IReadOnlyList<SimulatorTemplate> Templates { get; }

    /// <summary>
    /// Stands for <c>https://api.twilio.com</c>, <c>https://content.twilio.com</c> and <c>https://messaging.twilio.com</c> alike; no slash at the end.
    /// </summary>
    /// <exception cref="InvalidOperationException">The server has not started yet, so that its port is not known.</exception>
    public Uri ApiBaseUrl => _address.ApiBaseUrl;
}
