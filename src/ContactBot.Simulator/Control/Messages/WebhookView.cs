using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>How the program answered one webhook.</summary>
/// <param name="Status">0: it did not.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="ContentType">Of the answer.</param>
/// <param name="Body">Of the answer.</param>
internal sealed record WebhookView(int Status, int Attempts, string? ContentType, string Body)
{
    public static WebhookView Of(WebhookAnswer answer) => new(answer.Status, answer.Attempts, answer.ContentType, answer.Body);
}
