using System.Globalization;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Phones;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>The form of a status callback.</summary>
internal sealed class StatusParameters(SimulatorAccount account, SenderNumbers numbers, TimeProvider time)
{
    public IReadOnlyList<KeyValuePair<string, string>> Of(Message message)
    {
        List<KeyValuePair<string, string>> parameters =
        [
            new("ApiVersion", "2010-04-01"),
            new("AccountSid", account.AccountSid),
            new("MessageSid", message.Sid),
            new("SmsSid", message.Sid),
            new("MessageStatus", message.Status.Wire()),
            new("SmsStatus", message.Status.Wire()),
            new("To", message.To),
        ];
        Add("From", message.From);
        Add("MessagingServiceSid", message.ServiceSid);
        if (message.ErrorCode is { } code)
        {
            Add("ErrorCode", code.ToString(CultureInfo.InvariantCulture));
            Add("ErrorMessage", ErrorTexts.Of(code));
        }

        if (message.Channel == MessageChannel.WhatsApp)
        {
            Add("ChannelPrefix", "whatsapp");
            Add("ChannelToAddress", PhoneAddress.NumberOf(message.To));
            Add("ChannelInstallSid", message.From is { } from ? numbers.Find(from)?.Sid : null);
            Add("EventType", message.Status is MessageStatus.Delivered or MessageStatus.Read ? message.Status.Wire().ToUpperInvariant() : null);
            Add("ChannelStatusMessage", message.ErrorCode is { } reason ? ErrorTexts.Of(reason) : null);
        }
        else if (message.Status is MessageStatus.Delivered or MessageStatus.Undelivered)
        {
            Add("RawDlrDoneDate", time.GetUtcNow().UtcDateTime.ToString("yyMMddHHmm", CultureInfo.InvariantCulture));
        }

        return parameters;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parameters.Add(new(name, value));
            }
        }
    }
}
