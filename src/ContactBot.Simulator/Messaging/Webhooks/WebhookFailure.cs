namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>Why a webhook got no answer.</summary>
internal enum WebhookFailure
{
    None,
    Connect,
    Timeout,

    /// <summary>The connection broke in the middle.</summary>
    Broken,
}
