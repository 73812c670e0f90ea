namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>Twilio's <c>ListChannelSenderResponse</c>.</summary>
internal sealed record ChannelSenderListBody(IReadOnlyList<ChannelSenderBody> Senders, ListMeta Meta);
