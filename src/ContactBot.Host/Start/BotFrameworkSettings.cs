using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ContactBot.Channels.BotFramework;
using ContactBot.Host.Bodies;

namespace ContactBot.Host.Start;

/// <summary>Reads the settings of the hosted channels; an impossible one stops the start and is named.</summary>
internal static partial class BotFrameworkSettings
{
    private const string AppIdKey = "MicrosoftAppId";
    private const string PasswordKey = "MicrosoftAppPassword";
    private const string TenantKey = "MicrosoftAppTenantId";
    private const string TypeKey = "MicrosoftAppType";
    private const string AnonymousKey = "BotFramework:AllowAnonymousFromLoopback";
    private const string BodyKey = "BotFramework:Body";
    private const string FormatKey = "BotFramework:HandoffFormat";

    /// <exception cref="SettingException">A setting can't work; the message names its key.</exception>
    public static BotFrameworkOptions Read(IConfiguration configuration, Uri? publicUrl)
    {
        var standard = new BotFrameworkOptions();
        var appId = Text(configuration, AppIdKey);
        return new BotFrameworkOptions
        {
            AppId = appId,
            AppPassword = PasswordOf(configuration, appId),
            TenantId = TenantOf(configuration),
            AllowAnonymousFromLoopback = AnonymousOf(configuration, appId),
            ChannelMetadata = Url(configuration, "ToBotFromChannelOpenIdMetadataUrl") ?? standard.ChannelMetadata,
            ChannelIssuer = Text(configuration, "ToBotFromChannelTokenIssuer") ?? standard.ChannelIssuer,
            EmulatorMetadata = Url(configuration, "ToBotFromEmulatorOpenIdMetadataUrl") ?? standard.EmulatorMetadata,
            LoginUrl = Url(configuration, "ToChannelFromBotLoginUrl"),
            OAuthScope = Text(configuration, "ToChannelFromBotOAuthScope") ?? standard.OAuthScope,
            TokenService = Url(configuration, "OAuthUrl") ?? standard.TokenService,
            Body = BodyOf(configuration),
            Channels = ChannelsOf(configuration, "BotFramework:Channels") ?? standard.Channels,
            HandoffChannels = ChannelsOf(configuration, "BotFramework:HandoffChannels") ?? standard.HandoffChannels,
            HandoffFormat = FormatOf(configuration),
            PublicUrl = publicUrl,
        };
    }

    private static string? Text(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } text ? text : null;

    private static string? PasswordOf(IConfiguration configuration, string? appId) => (appId, Text(configuration, PasswordKey)) switch
    {
        (null, _) => null,
        (_, { } password) => password,
        _ => throw new SettingException(PasswordKey, $"is missing; {AppIdKey} needs the client secret of its registration"),
    };

    private static string? TenantOf(IConfiguration configuration) => (Text(configuration, TypeKey), Text(configuration, TenantKey)) switch
    {
        ("MultiTenant", _) => null,
        ("SingleTenant", null) => throw new SettingException(TenantKey, $"is missing; a bot of the {TypeKey} SingleTenant needs the id of its directory"),
        (null or "SingleTenant", var tenant) => tenant is null || TenantForm().IsMatch(tenant)
            ? tenant
            : throw new SettingException(TenantKey, "must be the id or the domain of a directory"),
        _ => throw new SettingException(TypeKey, "must be SingleTenant or MultiTenant; a managed identity has no secret that could be used outside of Azure"),
    };

    private static bool AnonymousOf(IConfiguration configuration, string? appId) => (Text(configuration, AnonymousKey), appId) switch
    {
        (null, _) => false,
        (var text, _) when !bool.TryParse(text, out _) => throw new SettingException(AnonymousKey, "must be true or false"),
        (var text, _) when !bool.Parse(text!) => false,
        (_, null) => true,
        _ => throw new SettingException(AnonymousKey, $"can't be true with an {AppIdKey}: a registered bot takes activities from Microsoft only"),
    };

    private static Uri? Url(IConfiguration configuration, string key) => Text(configuration, key) switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback)) => url,
        _ => throw new SettingException(key, "must be an https address"),
    };

    private static string? BodyOf(IConfiguration configuration) => Text(configuration, BodyKey) switch
    {
        null => null,
        var code when BodySetting.Read(configuration).Any(body => body.Code == code) => code,
        _ => throw new SettingException(BodyKey, "must be the short name of one of ContactBot:Bodies"),
    };

    private static HandoffFormat FormatOf(IConfiguration configuration) => Text(configuration, FormatKey) switch
    {
        null => HandoffFormat.Event,
        var text when Enum.TryParse<HandoffFormat>(text, ignoreCase: true, out var format) && Enum.IsDefined(format) => format,
        _ => throw new SettingException(FormatKey, "must be Event or Omnichannel"),
    };

    private static FrozenSet<string>? ChannelsOf(IConfiguration configuration, string key)
    {
        if (Text(configuration, key) is not { } text)
        {
            return null;
        }

        var channels = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
        return channels.All(channel => ChannelForm().IsMatch(channel))
            ? channels
            : throw new SettingException(key, "must be names of Bot Framework channels, as in «msteams, email»");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex ChannelForm();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$", RegexOptions.CultureInvariant)]
    private static partial Regex TenantForm();
}
