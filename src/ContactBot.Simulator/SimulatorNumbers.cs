namespace ContactBot.Simulator;

/// <summary>The senders of the simulated account.</summary>
/// <param name="Sms">In E.164.</param>
/// <param name="WhatsApp">As Twilio writes it: <c>whatsapp:+39…</c>.</param>
/// <param name="MessagingServiceSid">The service that holds both.</param>
public sealed record SimulatorNumbers(string Sms, string WhatsApp, string MessagingServiceSid);
