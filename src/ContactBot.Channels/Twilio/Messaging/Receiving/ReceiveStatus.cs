using System.Globalization;
using ContactBot.Conversations.Outbox;
using ContactBot.Storage.Outbox;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Twilio.Messaging.Receiving;

/// <summary><c>POST /twilio/messages/status</c>: how far a message of ours has come.</summary>
internal sealed class ReceiveStatus(TwilioRequests requests, TwilioOptions options, IDeliveryReceipts receipts)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (await requests.ReadAsync(context) is not { } parameters)
        {
            return Twiml.Refused("CB3301: the signature is missing or wrong; check Twilio:AuthToken and ContactBot:PublicUrl", StatusCodes.Status403Forbidden);
        }

        if (parameters.TryGetValue("AccountSid", out var account) && account != options.AccountSid)
        {
            return Twiml.Refused("CB3305: the message belongs to another account than Twilio:AccountSid");
        }

        var sid = Text(parameters, "MessageSid") ?? Text(parameters, "SmsSid");
        if (sid is null || StatusOf(Text(parameters, "MessageStatus") ?? Text(parameters, "SmsStatus")) is not { } status)
        {
            return Twiml.Refused("CB3308: MessageSid or MessageStatus is missing or unknown");
        }

        var (messageId, part) = NameOf(context.Request.Query["m"]);
        var code = status.IsFailure() && int.TryParse(Text(parameters, "ErrorCode"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        await receipts.RecordAsync(
            new Receipt
            {
                MessageId = messageId,
                Part = part,
                ExternalId = sid,
                Status = status,
                ErrorCode = code?.ToString(CultureInfo.InvariantCulture),
                Reason = status.IsFailure() ? TwilioErrors.Explain(code) : null,
                MayBeRepeated = TwilioErrors.MayBeRepeated(code),
            },
            context.RequestAborted);
        return Twiml.Empty();
    }

    private static DeliveryStatus? StatusOf(string? name) => name?.ToLowerInvariant() switch
    {
        "accepted" or "scheduled" or "queued" => DeliveryStatus.Accepted,
        "sending" => DeliveryStatus.Sending,
        "sent" or "partially_delivered" => DeliveryStatus.Sent,
        "delivered" => DeliveryStatus.Delivered,
        "undelivered" => DeliveryStatus.Undelivered,
        "failed" or "canceled" => DeliveryStatus.Failed,
        "read" => DeliveryStatus.Read,
        _ => null,
    };

    // Our own callback address names the message, so that a receipt is understood before the request is answered.
    private static (Guid? MessageId, int Part) NameOf(string? name)
    {
        var dot = name?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 0 && Guid.TryParseExact(name.AsSpan(0, dot), "n", out var id)
            && int.TryParse(name.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
                ? (id, part)
                : (null, 0);
    }

    private static string? Text(IReadOnlyDictionary<string, StringValues> parameters, string name) =>
        parameters.TryGetValue(name, out var value) && value.Count > 0 && value[0]!.Length > 0 ? value[0] : null;
}
