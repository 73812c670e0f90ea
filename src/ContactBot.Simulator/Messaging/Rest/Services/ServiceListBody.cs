namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>Twilio's <c>ListServiceResponse</c>.</summary>
internal sealed record ServiceListBody(IReadOnlyList<ServiceBody> Services, ListMeta Meta);
