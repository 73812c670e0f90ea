namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>Twilio's <c>messaging.v1.service.channel_sender</c>.</summary>
internal sealed record ChannelSenderBody(
    string AccountSid, string MessagingServiceSid, string Sid, string Sender, string SenderType, string CountryCode, string DateCreated, string DateUpdated, string Url);
