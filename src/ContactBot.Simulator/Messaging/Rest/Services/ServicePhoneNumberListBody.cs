namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>Twilio's <c>ListPhoneNumberResponse</c>.</summary>
internal sealed record ServicePhoneNumberListBody(IReadOnlyList<ServicePhoneNumberBody> PhoneNumbers, ListMeta Meta);
