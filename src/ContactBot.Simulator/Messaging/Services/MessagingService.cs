namespace ContactBot.Simulator.Messaging.Services;

/// <summary>A pool of senders with common settings.</summary>
/// <param name="Sid"><c>MG…</c></param>
/// <param name="FriendlyName">For people.</param>
/// <param name="InboundUrl">Kept and shown only: the numbers' own addresses are called.</param>
/// <param name="StatusCallback">Where the states of its messages go that name no address of their own.</param>
/// <param name="SmartEncoding">Typographic characters give way to those of GSM-7.</param>
/// <param name="ValidityPeriod">Seconds that a message may wait.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Updated">When it was last changed.</param>
internal sealed record MessagingService(string Sid, string FriendlyName, Uri? InboundUrl, Uri? StatusCallback, bool SmartEncoding, int ValidityPeriod, DateTimeOffset Created, DateTimeOffset Updated);
