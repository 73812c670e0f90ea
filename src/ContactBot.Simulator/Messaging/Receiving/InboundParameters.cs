using System.Globalization;
using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Rest.Messages;

namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>The form of the webhook of a message that comes in.</summary>
internal sealed class InboundParameters(SimulatorAccount account, SimulatorAddress address, PhoneBook phones, MessageLog log)
{
    public Dictionary<string, string> Of(Message message, IncomingMessage incoming, IReadOnlyList<MediaFile> files, string? optOutType)
    {
        Dictionary<string, string> parameters = new()
        {
            ["ApiVersion"] = "2010-04-01",
            ["AccountSid"] = account.AccountSid,
            ["MessageSid"] = message.Sid,
            ["SmsMessageSid"] = message.Sid,
            ["SmsSid"] = message.Sid,
            ["SmsStatus"] = message.Status.Wire(),
            ["From"] = message.From!,
            ["To"] = message.To,
            ["Body"] = message.Content.Body,
            ["NumMedia"] = files.Count.ToString(CultureInfo.InvariantCulture),
            ["NumSegments"] = MessageBody.SegmentsOf(message).ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (place, file) in files.Index())
        {
            parameters[$"MediaUrl{place}"] = $"{address.ApiBaseUrl}/2010-04-01/Accounts/{account.AccountSid}/Messages/{message.Sid}/Media/{file.Sid}";
            parameters[$"MediaContentType{place}"] = file.ContentType;
        }

        if (message.Channel == MessageChannel.Sms)
        {
            parameters["FromCountry"] = "IT";
            parameters["ToCountry"] = "IT";
        }
        else
        {
            AddWhatsApp(parameters, message, incoming, files);
        }

        if (optOutType is not null)
        {
            parameters["OptOutType"] = optOutType;
            parameters["MessagingServiceSid"] = account.Numbers.MessagingServiceSid;
        }

        foreach (var (name, value) in incoming.Parameters)
        {
            if (value is null)
            {
                parameters.Remove(name);
            }
            else
            {
                parameters[name] = value;
            }
        }

        return parameters;
    }

    private void AddWhatsApp(Dictionary<string, string> parameters, Message message, IncomingMessage incoming, IReadOnlyList<MediaFile> files)
    {
        parameters["WaId"] = incoming.From.TrimStart('+');
        parameters["ProfileName"] = phones.Of(incoming.From).ProfileName;
        parameters["ReferralNumMedia"] = "0";
        parameters["MessageType"] = TypeOf(message, files);
        if (message.Content.Location is { } place)
        {
            parameters["Latitude"] = place.Latitude.ToString(CultureInfo.InvariantCulture);
            parameters["Longitude"] = place.Longitude.ToString(CultureInfo.InvariantCulture);
            AddIfAny("Address", place.Address);
            AddIfAny("Label", place.Label);
        }

        if (incoming.ReplyTo is null || !log.TryGet(incoming.ReplyTo, out var answered))
        {
            return;
        }

        parameters["OriginalRepliedMessageSid"] = answered.Sid;
        AddIfAny("OriginalRepliedMessageSender", answered.From);
        if (answered.Content.Choices.FirstOrDefault(choice => choice.Id == incoming.ChoiceId) is not { } tapped)
        {
            return;
        }

        parameters["MessageType"] = answered.AsTemplate ? "button" : "interactive";
        if (answered.Content.ListButton is null)
        {
            parameters["ButtonText"] = tapped.Title;
            parameters["ButtonPayload"] = tapped.Id;
        }
        else
        {
            parameters["ListId"] = tapped.Id;
            parameters["ListTitle"] = tapped.Title;
            AddIfAny("ListDescription", tapped.Description);
        }

        void AddIfAny(string name, string? value)
        {
            if (value is not null)
            {
                parameters[name] = value;
            }
        }
    }

    private static string TypeOf(Message message, IReadOnlyList<MediaFile> files) => (message.Content.Location, files) switch
    {
        (not null, _) => "location",
        (_, [var file, ..]) => file.ContentType.Split('/')[0] is var kind and ("image" or "audio" or "video") ? kind : "document",
        _ => "text",
    };
}
