namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>Twilio's <c>messaging.v1.service.phone_number</c>.</summary>
internal sealed record ServicePhoneNumberBody(
    string Sid, string AccountSid, string ServiceSid, string DateCreated, string DateUpdated, string PhoneNumber, string CountryCode, IReadOnlyList<string> Capabilities, string Url);
