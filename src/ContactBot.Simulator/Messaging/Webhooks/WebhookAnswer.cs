namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>What the program said to a webhook.</summary>
/// <param name="Status">0: there was no answer.</param>
/// <param name="ContentType">Without its parameters.</param>
/// <param name="Body">At most 64 KB.</param>
/// <param name="Failure">Why there was no answer.</param>
/// <param name="Attempts">How often it was tried.</param>
internal sealed record WebhookAnswer(int Status, string? ContentType = null, string Body = "", WebhookFailure Failure = WebhookFailure.None, int Attempts = 1)
{
    public bool Succeeded => Status is >= 200 and < 300;

    /// <summary>The number under which Twilio's debugger lists it; null: nothing to list.</summary>
    public int? AlertCode => Failure switch
    {
        WebhookFailure.Connect => 11205,
        WebhookFailure.Timeout => 11200,
        WebhookFailure.Broken => 11206,
        _ => Succeeded ? null : 11200,
    };
}
