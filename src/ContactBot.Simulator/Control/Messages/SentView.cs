namespace ContactBot.Simulator.Control.Messages;

/// <summary>What became of a message that a citizen sent.</summary>
internal sealed record SentView(MessageView Message, IReadOnlyList<WebhookView> Webhooks);
