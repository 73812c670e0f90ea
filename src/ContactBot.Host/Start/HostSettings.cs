using System.Globalization;
using ContactBot.Channels.BotFramework;
using ContactBot.Channels.DirectLine;
using ContactBot.Channels.Twilio;
using ContactBot.Conversations;
using ContactBot.Simulator;
using ContactBot.Storage;

namespace ContactBot.Host.Start;

/// <summary>The settings of the program, read and checked once at start; an impossible one stops the start and is named.</summary>
internal sealed record HostSettings
{
    public const string DialogsFolderKey = "ContactBot:DialogsFolder";
    public const string ReloadDialogsKey = "ContactBot:ReloadDialogs";
    public const string PublicUrlKey = "ContactBot:PublicUrl";
    public const string SecretKey = "DirectLine:Secret";
    private const string DefaultUrls = "http://127.0.0.1:5080";
    private const int MinimumSecretLength = 16;
    private const int MaximumSecretLength = 200;

    public required string DataFolder { get; init; }
    public required string DialogsFolder { get; init; }

    /// <summary>Whether a change of the dialogs is taken up while the program runs.</summary>
    public required bool ReloadDialogs { get; init; }

    public required string Urls { get; init; }
    public required StorageOptions Storage { get; init; }
    public required DirectLineOptions DirectLine { get; init; }
    public required BotFrameworkOptions BotFramework { get; init; }
    public required ConversationOptions Conversations { get; init; }

    /// <summary>Null: the program works with a real account, or without phones.</summary>
    public SimulatorOptions? Simulator { get; init; }

    /// <summary>Null: no account is configured.</summary>
    public TwilioOptions? Twilio { get; init; }

    /// <exception cref="SettingException">A setting can't work; the message names its key.</exception>
    public static HostSettings Read(ConfigurationManager configuration)
    {
        var dataFolder = Path.GetFullPath(configuration[StorageOptions.DataFolderKey] ?? "./data");
        var publicUrl = PublicUrlOf(configuration);
        return new HostSettings
        {
            DataFolder = dataFolder,
            DialogsFolder = DialogsFolderOf(configuration),
            ReloadDialogs = Flag(configuration, ReloadDialogsKey, absent: true),
            Urls = configuration["urls"] ?? DefaultUrls,
            Storage = new StorageOptions { DataFolder = dataFolder, ConnectionString = configuration[StorageOptions.ConnectionStringKey] },
            Conversations = new ConversationOptions { BotName = configuration["ContactBot:BotName"] ?? new ConversationOptions().BotName },
            DirectLine = new DirectLineOptions
            {
                Secret = SecretOf(configuration, dataFolder),
                PublicUrl = publicUrl,
                TokenLifetime = TimeSpan.FromSeconds(Number(configuration, "DirectLine:TokenSeconds", 3600, 60, 86_400)),
                StartsPerMinute = Number(configuration, "DirectLine:StartsPerMinute", 30, 1, 1_000_000),
            },
            BotFramework = BotFrameworkSettings.Read(configuration, publicUrl),
            Simulator = SimulatorSettings.Read(configuration, publicUrl),
            Twilio = TwilioSettings.Read(configuration, publicUrl),
        };
    }

    private static string DialogsFolderOf(ConfigurationManager configuration)
    {
        var folder = Path.GetFullPath(configuration[DialogsFolderKey] ?? "./dialogs");
        return Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.dialog", SearchOption.AllDirectories).Any()
            ? folder
            : throw new SettingException(DialogsFolderKey, $"names the folder {folder}, in which there is no .dialog file; name the folder of the bot");
    }

    private static string SecretOf(ConfigurationManager configuration, string dataFolder)
    {
        if (configuration[SecretKey] is not { Length: > 0 } secret)
        {
            return SecretFile.ReadOrCreate(dataFolder, "directline-secret");
        }

        return secret.Length is >= MinimumSecretLength and <= MaximumSecretLength
            ? secret
            : throw new SettingException(SecretKey, $"must have between {MinimumSecretLength} and {MaximumSecretLength} characters; leave it out and one is made");
    }

    private static Uri? PublicUrlOf(ConfigurationManager configuration) => configuration[PublicUrlKey] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        _ => throw new SettingException(PublicUrlKey, "must be an address such as https://chat.comune.example.it"),
    };

    private static bool Flag(ConfigurationManager configuration, string key, bool absent) => configuration[key] switch
    {
        null or "" => absent,
        var text when bool.TryParse(text, out var value) => value,
        _ => throw new SettingException(key, "must be true or false"),
    };

    private static int Number(ConfigurationManager configuration, string key, int absent, int minimum, int maximum) => configuration[key] switch
    {
        null or "" => absent,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum => value,
        _ => throw new SettingException(key, $"must be a whole number between {minimum} and {maximum}"),
    };
}
