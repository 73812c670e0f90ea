using System.Globalization;
using System.Text.RegularExpressions;
using ContactBot.Channels.Twilio;

namespace ContactBot.Host.Start;

/// <summary>The section <c>Twilio</c>.</summary>
internal static partial class TwilioSettings
{
    public const string SectionName = "Twilio";
    private const string DefaultBodyName = "Il Comune";
    private const double SlowestRate = 0.01;
    private const double FastestRate = 2000;

    /// <summary>Null if no account is configured.</summary>
    /// <exception cref="SettingException">A setting can't work; the message names its key.</exception>
    public static TwilioOptions? Read(IConfiguration configuration, Uri? publicUrl)
    {
        var section = configuration.GetSection(SectionName);
        if (section["AccountSid"] is not { Length: > 0 } accountSid)
        {
            return null;
        }

        var apiBaseUrl = Address(section, "ApiBaseUrl");
        var contentBaseUrl = Address(section, "ContentBaseUrl") ?? apiBaseUrl ?? TwilioOptions.ContentAddress;
        return new TwilioOptions
        {
            AccountSid = AccountForm().IsMatch(accountSid)
                ? accountSid
                : throw new SettingException("Twilio:AccountSid", "must be AC and 32 hexadecimal digits, as Twilio's console shows it"),
            AuthToken = section["AuthToken"] is { Length: > 0 } token
                ? token
                : throw new SettingException("Twilio:AuthToken", "is missing; take the primary token from Twilio's console (an API key can't check signatures)"),
            ApiBaseUrl = () => apiBaseUrl ?? TwilioOptions.ApiAddress,
            ContentBaseUrl = () => contentBaseUrl,
            PublicUrl = publicUrl,
            Numbers = Numbers(configuration, section.GetSection("Numbers")),
            Templates = Templates(section),
        };
    }

    /// <summary>The approved templates by purpose.</summary>
    public static IReadOnlyDictionary<string, TwilioTemplate> Templates(IConfigurationSection section) =>
        section.GetSection("Templates").GetChildren().ToDictionary(template => template.Key, TemplateOf);

    /// <summary>The name that a body signs with.</summary>
    public static string BodyName(IConfiguration configuration, string? code) =>
        configuration[$"ContactBot:Bodies:{code ?? "default"}:Name"] ?? DefaultBodyName;

    private static List<TwilioNumber> Numbers(IConfiguration configuration, IConfigurationSection section)
    {
        // The short form for one body: the numbers with commas between.
        var numbers = section.Value is { Length: > 0 } list
            ? list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(number => new TwilioNumber { Address = Number(section.Path, number), BodyName = BodyName(configuration, null) }).ToList()
            : [.. section.GetChildren().Select(number => NumberOf(configuration, number))];
        return numbers.Count > 0
            ? numbers
            : throw new SettingException("Twilio:Numbers", "must name at least one number of the account, such as +390612345678");
    }

    private static TwilioNumber NumberOf(IConfiguration configuration, IConfigurationSection section) => new()
    {
        Address = Number($"{section.Path}:Address", section["Address"] ?? ""),
        BodyCode = section["Body"],
        BodyName = BodyName(configuration, section["Body"]),
        MessagingServiceSid = section["MessagingServiceSid"] switch
        {
            null or "" => null,
            var sid when ServiceForm().IsMatch(sid) => sid,
            _ => throw new SettingException($"{section.Path}:MessagingServiceSid", "must be MG and 32 hexadecimal digits"),
        },
        SmsPerSecond = Rate(section, "SmsPerSecond", 1),
        WhatsAppPerSecond = Rate(section, "WhatsAppPerSecond", 80),
    };

    private static TwilioTemplate TemplateOf(IConfigurationSection section) => new()
    {
        ContentSid = section["ContentSid"] is { } sid && ContentForm().IsMatch(sid)
            ? sid
            : throw new SettingException($"{section.Path}:ContentSid", "must be HX and 32 hexadecimal digits: the identifier of an approved template"),
        Text = section["Text"] is { Length: > 0 } text
            ? text
            : throw new SettingException($"{section.Path}:Text", "must be the approved text, for operators to read before they send it"),
        Variables = section.GetSection("Variables").GetChildren().ToDictionary(variable => variable.Key, variable => variable.Value ?? ""),
    };

    private static string Number(string key, string number) =>
        PhoneAddress.E164(number) ?? throw new SettingException(key, $"holds «{number}», which is no telephone number of the form +390612345678");

    private static double Rate(IConfigurationSection section, string name, double absent) => section[name] switch
    {
        null or "" => absent,
        var text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            && rate is >= SlowestRate and <= FastestRate => rate,
        _ => throw new SettingException($"{section.Path}:{name}", $"must be a number of messages a second between {SlowestRate.ToString(CultureInfo.InvariantCulture)} and {FastestRate}"),
    };

    private static Uri? Address(IConfigurationSection section, string name) => section[name] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        _ => throw new SettingException($"{section.Path}:{name}", "must be an address such as https://api.twilio.com"),
    };

    [GeneratedRegex("^AC[0-9a-fA-F]{32}$")]
    private static partial Regex AccountForm();

    [GeneratedRegex("^MG[0-9a-fA-F]{32}$")]
    private static partial Regex ServiceForm();

    [GeneratedRegex("^HX[0-9a-fA-F]{32}$")]
    private static partial Regex ContentForm();
}
