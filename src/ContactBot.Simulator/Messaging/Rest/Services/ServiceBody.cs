using ContactBot.Simulator.Messaging.Services;

namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>Twilio's <c>messaging.v1.service</c>.</summary>
internal sealed record ServiceBody
{
    public required string Sid { get; init; }
    public required string AccountSid { get; init; }
    public required string FriendlyName { get; init; }
    public required string DateCreated { get; init; }
    public required string DateUpdated { get; init; }
    public string? InboundRequestUrl { get; init; }
    public string InboundMethod { get; init; } = "POST";
    public string? FallbackUrl { get; init; }
    public string FallbackMethod { get; init; } = "POST";
    public string? StatusCallback { get; init; }
    public bool StickySender { get; init; } = true;
    public bool MmsConverter { get; init; } = true;
    public bool SmartEncoding { get; init; }
    public string ScanMessageContent { get; init; } = "inherit";
    public bool FallbackToLongCode { get; init; } = true;
    public bool AreaCodeGeomatch { get; init; } = true;
    public bool SynchronousValidation { get; init; }
    public int ValidityPeriod { get; init; }
    public required string Url { get; init; }
    public required Dictionary<string, string> Links { get; init; }
    public string Usecase { get; init; } = "undeclared";
    public bool UsAppToPersonRegistered { get; init; }
    public bool UseInboundWebhookOnNumber { get; init; } = true;

    public static ServiceBody Of(MessagingService service, SimulatorAccount account)
    {
        var url = $"{account.ApiBaseUrl}/v1/Services/{service.Sid}";
        return new ServiceBody
        {
            Sid = service.Sid,
            AccountSid = account.AccountSid,
            FriendlyName = service.FriendlyName,
            DateCreated = RestDates.Iso(service.Created),
            DateUpdated = RestDates.Iso(service.Updated),
            InboundRequestUrl = service.InboundUrl?.OriginalString,
            StatusCallback = service.StatusCallback?.OriginalString,
            SmartEncoding = service.SmartEncoding,
            ValidityPeriod = service.ValidityPeriod,
            Url = url,
            Links = new() { ["phone_numbers"] = $"{url}/PhoneNumbers", ["channel_senders"] = $"{url}/ChannelSenders" },
        };
    }
}
