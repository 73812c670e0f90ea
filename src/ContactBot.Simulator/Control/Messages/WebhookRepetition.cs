using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>How often the webhook of a message is sent again.</summary>
internal sealed record WebhookRepetition(int Copies = 1, bool Together = false, SignatureKind Signature = SignatureKind.Valid);
