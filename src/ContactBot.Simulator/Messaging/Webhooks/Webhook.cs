namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>One call to the program; sent again, it is the same call.</summary>
/// <param name="Url">With fragment, if it has one.</param>
/// <param name="Parameters">In the order in which they are sent.</param>
/// <param name="IdempotencyToken">The same on every repetition.</param>
/// <param name="Method"><c>POST</c> or <c>GET</c>.</param>
internal sealed record Webhook(Uri Url, IReadOnlyList<KeyValuePair<string, string>> Parameters, string IdempotencyToken, string Method = "POST");
