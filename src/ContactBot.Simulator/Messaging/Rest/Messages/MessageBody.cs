using System.Globalization;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Text;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary>Twilio's <c>api.v2010.account.message</c>.</summary>
internal sealed record MessageBody
{
    public string? Body { get; init; }
    public string? NumSegments { get; init; }
    public MessageDirection Direction { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? DateUpdated { get; init; }
    public string? Price { get; init; }
    public string? ErrorMessage { get; init; }
    public string? Uri { get; init; }
    public string? AccountSid { get; init; }
    public string? NumMedia { get; init; }
    public MessageStatus Status { get; init; }
    public string? MessagingServiceSid { get; init; }
    public string? Sid { get; init; }
    public string? DateSent { get; init; }
    public string? DateCreated { get; init; }
    public int? ErrorCode { get; init; }
    public string? PriceUnit { get; init; }
    public string? ApiVersion { get; init; }
    public Dictionary<string, string>? SubresourceUris { get; init; }

    public static MessageBody Of(Message message, string accountSid)
    {
        var uri = $"/2010-04-01/Accounts/{accountSid}/Messages/{message.Sid}";
        return new MessageBody
        {
            Body = message.Content.Body,
            NumSegments = SegmentsOf(message).ToString(CultureInfo.InvariantCulture),
            Direction = message.Direction,
            From = message.From,
            To = message.To,
            DateUpdated = RestDates.Rfc2822(message.Updated),
            ErrorMessage = message.ErrorCode is { } code ? ErrorTexts.Of(code) : null,
            Uri = $"{uri}.json",
            AccountSid = accountSid,
            NumMedia = message.MediaCount.ToString(CultureInfo.InvariantCulture),
            Status = message.Status,
            MessagingServiceSid = message.ServiceSid,
            Sid = message.Sid,
            DateSent = message.Sent is { } sent ? RestDates.Rfc2822(sent) : null,
            DateCreated = RestDates.Rfc2822(message.Created),
            ErrorCode = message.ErrorCode,
            ApiVersion = "2010-04-01",
            SubresourceUris = new() { ["media"] = $"{uri}/Media.json" },
        };
    }

    // A Messaging Service counts only when it has chosen the sender; WhatsApp knows no segments.
    public static int SegmentsOf(Message message) =>
        message.From is null ? 0 : message.Channel == MessageChannel.WhatsApp ? 1 : SmsSize.Of(message.Content.Body).Segments;
}
