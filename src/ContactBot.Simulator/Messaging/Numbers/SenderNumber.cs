namespace ContactBot.Simulator.Messaging.Numbers;

/// <summary>A number of the municipality and what Twilio calls when a message comes in, as set in its console.</summary>
/// <param name="Address">With <c>whatsapp:</c> for WhatsApp.</param>
/// <param name="Sid"><c>PN…</c> for a phone number, <c>XE…</c> for a WhatsApp sender.</param>
/// <param name="MessageUrl">Null: where the program's webhooks are.</param>
/// <param name="MessageMethod"><c>POST</c> or <c>GET</c>.</param>
/// <param name="FallbackUrl">Called when that fails.</param>
internal sealed record SenderNumber(string Address, string Sid, Uri? MessageUrl = null, string MessageMethod = "POST", Uri? FallbackUrl = null);
