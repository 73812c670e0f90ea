using System.Collections.Frozen;

namespace ContactBot.Channels.BotFramework;

/// <summary>Settings of the channels behind Azure Bot Service. The names in the configuration are those of the Bot Framework SDK.</summary>
public sealed record BotFrameworkOptions
{
    /// <summary>The hosted service's limit of one activity, in characters of its JSON.</summary>
    public const int MaximumActivityLength = 300_000;

    /// <summary>The tenant that the Bot Framework's own tokens come from.</summary>
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    /// <summary>
    /// The channels of Azure Bot Service, but for SMS: that is Twilio's, which this program speaks itself.
    /// </summary>
    public static readonly FrozenSet<string> HostedChannels = new[]
    {
        "alexa", "directline", "directlinespeech", "email", "emulator", "facebook", "groupme", "kik", "line", "m365extensions", "msteams", "omnichannel",
        "outlook", "slack", "telegram", "telephony", "test", "webchat",
    }.ToFrozenSet();

    /// <summary><c>MicrosoftAppId</c>; null leaves the channels off.</summary>
    public string? AppId { get; init; }

    /// <summary><c>MicrosoftAppPassword</c>: the client secret of the registration.</summary>
    public string? AppPassword { get; init; }

    /// <summary><c>MicrosoftAppTenantId</c>: the directory of a single-tenant bot; null for a multi-tenant one.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>ToBotFromChannelOpenIdMetadataUrl</c>: where the channels' keys are described.</summary>
    public Uri ChannelMetadata { get; init; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary><c>ToBotFromChannelTokenIssuer</c>: who issues the channels' tokens.</summary>
    public string ChannelIssuer { get; init; } = "https://api.botframework.com";

    /// <summary><c>ToBotFromEmulatorOpenIdMetadataUrl</c>: where the keys of tokens that the bot's own registration got are described.</summary>
    public Uri EmulatorMetadata { get; init; } = new("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");

    /// <summary><c>ToChannelFromBotLoginUrl</c>: the authority that issues our tokens; null takes the tenant's.</summary>
    public Uri? LoginUrl { get; init; }

    /// <summary><c>ToChannelFromBotOAuthScope</c>: what our tokens are for.</summary>
    public string OAuthScope { get; init; } = "https://api.botframework.com";

    /// <summary><c>OAuthUrl</c>: the service that keeps the tokens of citizens who sign in.</summary>
    public Uri TokenService { get; init; } = new("https://api.botframework.com");

    /// <summary>
    /// <c>BotFramework:AllowAnonymousFromLoopback</c>: takes activities without a token from this machine; only without an
    /// <see cref="AppId"/>, for development.
    /// </summary>
    public bool AllowAnonymousFromLoopback { get; init; }

    /// <summary><c>BotFramework:Body</c>: the short name of the body whose conversations these are; null for the default body.</summary>
    public string? Body { get; init; }

    /// <summary><c>BotFramework:Channels</c>: the channels that may talk to the bot.</summary>
    public IReadOnlySet<string> Channels { get; init; } = HostedChannels;

    /// <summary>
    /// <c>BotFramework:HandoffChannels</c>: channels with a contact centre of their own behind them, which gets the handoff instead of our
    /// operators.
    /// </summary>
    public IReadOnlySet<string> HandoffChannels { get; init; } = FrozenSet<string>.Empty;

    /// <summary><c>BotFramework:HandoffFormat</c>: how they are asked for a person.</summary>
    public HandoffFormat HandoffFormat { get; init; }

    /// <summary>The address under which citizens reach the program; null where it has none.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Whether anybody can be let in at all.</summary>
    public bool IsOn => AppId is not null || AllowAnonymousFromLoopback;

    /// <summary>The authority that issues our tokens.</summary>
    public Uri Login => LoginUrl ?? new Uri($"https://login.microsoftonline.com/{TenantId ?? "botframework.com"}");

    /// <summary>Issuers of tokens that our own registration got, in both versions of the token.</summary>
    public IReadOnlyList<string> EmulatorIssuers =>
    [
        $"https://sts.windows.net/{TenantId ?? BotFrameworkTenant}/",
        $"https://login.microsoftonline.com/{TenantId ?? BotFrameworkTenant}/v2.0",
    ];
}
