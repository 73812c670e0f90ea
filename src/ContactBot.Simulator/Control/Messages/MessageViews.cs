using ContactBot.Simulator.Messaging;
using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Text;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>Makes the view of a message.</summary>
internal sealed class MessageViews(MediaShelf shelf)
{
    public MessageView Of(Message message)
    {
        var size = message.Channel == MessageChannel.Sms ? SmsSize.Of(message.Content.Body) : default(SmsSize?);
        return new MessageView
        {
            Number = message.Number,
            Sid = message.Sid,
            Channel = message.Channel,
            Direction = message.Direction,
            Phone = PhoneAddress.NumberOf(message.Citizen),
            Line = message.Sender is { } sender ? PhoneAddress.NumberOf(sender) : null,
            Body = message.Content.Body,
            Status = message.Status,
            ErrorCode = message.ErrorCode,
            ErrorMessage = message.ErrorCode is { } code ? ErrorTexts.Of(code) : null,
            Created = message.Created,
            Updated = message.Updated,
            Encoding = size?.Encoding,
            Segments = size?.Segments,
            Media = [.. message.Content.Media.Select(shelf.Find).OfType<MediaFile>().Select(file =>
                new MediaView(file.Sid, file.ContentType, file.FileName, file.Content.Length, $"{ControlEndpoints.Path}/media/{file.Sid}"))],
            Location = message.Content.Location,
            Choices = message.Content.Choices,
            ListButton = message.Content.ListButton,
            ContentSid = message.ContentSid,
            MessagingServiceSid = message.ServiceSid,
            AsTemplate = message.AsTemplate,
        };
    }
}
