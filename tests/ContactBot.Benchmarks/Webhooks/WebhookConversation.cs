using System.Diagnostics;
using System.Globalization;
using ContactBot.Benchmarks.Targets;
using ContactBot.Channels.Twilio;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Benchmarks.Webhooks;

/// <summary>One citizen who texts and waits for the reply at Twilio's side.</summary>
internal sealed class WebhookConversation(HttpClient client, string url, string citizen) : IConversation
{
    private TaskCompletionSource<long> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _number;

    public int Acknowledged { get; private set; }

    /// <summary>A message of the program has reached Twilio.</summary>
    public void Replied() => Volatile.Read(ref _reply).TrySetResult(Stopwatch.GetTimestamp());

    public async ValueTask<TurnTimes> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var reply = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _reply, reply);
        var number = ++_number;
        var form = new Dictionary<string, string>
        {
            ["MessageSid"] = string.Create(CultureInfo.InvariantCulture, $"SM{citizen[1..]}x{number}"),
            ["AccountSid"] = WebhookTarget.AccountSid,
            ["From"] = $"whatsapp:{citizen}",
            ["To"] = $"whatsapp:{WebhookTarget.Number}",
            ["Body"] = string.Create(CultureInfo.InvariantCulture, $"messaggio {number}"),
            ["NumMedia"] = "0",
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add(TwilioSignature.HeaderName, TwilioSignature.Compute(
            WebhookTarget.AuthToken, url, form.Select(parameter => KeyValuePair.Create(parameter.Key, new StringValues(parameter.Value)))));
        try
        {
            using var answer = await client.SendAsync(request, cancellationToken);
            answer.EnsureSuccessStatusCode();
            Acknowledged++;
        }
        catch (HttpRequestException exception)
        {
            throw new TurnFailedException(exception.Message);
        }

        var acknowledged = Stopwatch.GetTimestamp();
        return new TurnTimes(acknowledged, await reply.Task.WaitAsync(cancellationToken));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
