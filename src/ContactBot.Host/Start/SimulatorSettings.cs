using ContactBot.Simulator;

namespace ContactBot.Host.Start;

/// <summary>Whether the simulator stands in for a Twilio account.</summary>
internal static class SimulatorSettings
{
    public const string EnabledKey = "Simulator:Enabled";
    public const string AllowRemoteKey = "Simulator:AllowRemote";
    private const string AccountKey = "Twilio:AccountSid";

    /// <returns>Null: an account is configured, or the simulator is not wanted.</returns>
    /// <exception cref="SettingException">A setting is neither true nor false.</exception>
    public static SimulatorOptions? Read(IConfiguration configuration, Uri? publicUrl)
    {
        var hasAccount = configuration[AccountKey] is { Length: > 0 };
        return Flag(configuration, EnabledKey, absent: true) && !hasAccount
            ? new SimulatorOptions { PublicUrl = publicUrl, AllowRemote = Flag(configuration, AllowRemoteKey, absent: false) }
            : null;
    }

    private static bool Flag(IConfiguration configuration, string key, bool absent) => configuration[key] switch
    {
        null or "" => absent,
        var text when bool.TryParse(text, out var value) => value,
        _ => throw new SettingException(key, "must be true or false"),
    };
}
