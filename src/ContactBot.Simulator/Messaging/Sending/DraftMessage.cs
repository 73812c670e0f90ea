using System.Globalization;
using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Rest.Messages;
using ContactBot.Simulator.Messaging.Services;
using ContactBot.Simulator.Messaging.Text;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>Makes a message of a request that is in order.</summary>
internal sealed class DraftMessage(Sids sids, ContentLibrary library, ServiceDirectory services, SenderNumbers numbers, TimeProvider time)
{
    private const string Geography = "geo:";

    public OutgoingDraft From(MessageRequest request)
    {
        var channel = PhoneAddress.ChannelOf(request.To);
        var service = services.Find(request.ServiceSid);
        var template = library.Find(request.ContentSid);
        var variables = ContentVariables.Parse(request.ContentVariables) ?? [];
        var rendered = template is null ? null : ContentRendering.Render(template, variables, channel);
        IReadOnlyList<string> media = template is null ? request.MediaUrls : rendered?.MediaUrls ?? [];
        var content = template is null ? Plain(request, request.SmartEncoded || service?.SmartEncoding == true) : rendered?.Content ?? new MessageContent();
        var now = time.GetUtcNow();
        return new OutgoingDraft
        {
            Message = new Message
            {
                Sid = sids.New(media.Count > 0 ? "MM" : "SM"),
                Channel = channel,
                Direction = MessageDirection.OutboundApi,
                From = request.From.Length > 0 ? request.From : service is null ? numbers.For(channel) : null,
                To = request.To,
                Content = content,
                Status = request.ScheduleType.Length > 0 ? MessageStatus.Scheduled : request.From.Length > 0 ? MessageStatus.Queued : MessageStatus.Accepted,
                Created = now,
                Updated = now,
                ServiceSid = service?.Sid,
                StatusCallback = request.StatusCallback.Length > 0 ? new Uri(request.StatusCallback) : service?.StatusCallback,
                MediaCount = media.Count,
                ContentSid = template?.Sid,
            },
            Rendered = rendered,
            Template = template,
            MediaUrls = media,
            Validity = TimeSpan.FromSeconds(request.Validity ?? service?.ValidityPeriod ?? ServiceDirectory.LongestValidity),
            SendAt = request.ScheduleType.Length > 0 ? request.SendTime : null,
        };
    }

    private static MessageContent Plain(MessageRequest request, bool smart) => new()
    {
        Body = smart ? SmartEncoding.Apply(request.Body) : request.Body,
        Location = request.PersistentActions.Select(Place).FirstOrDefault(place => place is not null),
    };

    // geo:44.49,11.34|Piazza Maggiore
    private static MessageLocation? Place(string action)
    {
        if (!action.StartsWith(Geography, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = action[Geography.Length..].Split('|', 2);
        return parts[0].Split(',') is [var latitude, var longitude]
            && double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var north)
            && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var east)
            ? new MessageLocation(north, east, Label: parts.ElementAtOrDefault(1))
            : null;
    }
}
