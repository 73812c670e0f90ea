using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>Calls the program as Twilio does: signed, within 15 seconds, and again only as the address says.</summary>
internal sealed class WebhookClient(
    IHttpClientFactory clients, SimulatorAccount account, SimulatorAddress address, SimulatorOptions options, AlertLog alerts, TimeProvider time)
{
    public const string Client = "simulator-webhooks";
    private const int MaximumAnswerBytes = 64 * 1024;
    private const string UserAgent = "TwilioProxy/1.1";
    private const string IdempotencyHeader = "I-Twilio-Idempotency-Token";
    private const string WrongToken = "00000000000000000000000000000000";

    /// <summary>Never throws for what the program does; a failure is listed in the alerts.</summary>
    public async Task<WebhookAnswer> SendAsync(Webhook webhook, SignatureKind signature, CancellationToken cancellationToken)
    {
        var policy = WebhookPolicy.Of(webhook.Url);
        using var total = new CancellationTokenSource(policy.TotalTimeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(total.Token, cancellationToken);
        WebhookAnswer answer;
        var attempts = 0;
        do
        {
            answer = await TryAsync(webhook, signature, policy, limit.Token) with { Attempts = ++attempts };
            cancellationToken.ThrowIfCancellationRequested();
        }
        while (attempts <= policy.Retries && !total.IsCancellationRequested && policy.Repeats(answer));

        if (answer.AlertCode is { } code)
        {
            alerts.Add(code, webhook, answer);
        }

        return answer;
    }

    private async Task<WebhookAnswer> TryAsync(Webhook webhook, SignatureKind signature, WebhookPolicy policy, CancellationToken cancellationToken)
    {
        using var read = new CancellationTokenSource(policy.ReadTimeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(read.Token, cancellationToken);
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = Request(webhook, signature);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            await answer.Content.LoadIntoBufferAsync(MaximumAnswerBytes, limit.Token);
            return new WebhookAnswer((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(limit.Token));
        }
        catch (HttpRequestException exception)
        {
            return new WebhookAnswer(0, Failure: exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.NameResolutionError
                ? WebhookFailure.Connect
                : WebhookFailure.Broken);
        }
        catch (OperationCanceledException)
        {
            return new WebhookAnswer(0, Failure: limit.IsCancellationRequested ? WebhookFailure.Timeout : WebhookFailure.Connect);
        }
    }

    private HttpRequestMessage Request(Webhook webhook, SignatureKind signature)
    {
        var isGet = webhook.Method == "GET";
        var url = webhook.Url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        if (isGet)
        {
            url = QueryHelpers.AddQueryString(url, webhook.Parameters.Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value)));
        }

        var request = new HttpRequestMessage(isGet ? HttpMethod.Get : HttpMethod.Post, Reached(url));
        request.Headers.Host = new Uri(url).Authority;
        request.Headers.TryAddWithoutValidation(HeaderNames.UserAgent, UserAgent);
        request.Headers.TryAddWithoutValidation(HeaderNames.Accept, "*/*");
        request.Headers.TryAddWithoutValidation(IdempotencyHeader, webhook.IdempotencyToken);
        if (signature != SignatureKind.Missing)
        {
            var token = signature == SignatureKind.Wrong ? WrongToken : account.AuthToken;
            request.Headers.TryAddWithoutValidation(WebhookSignature.Header, WebhookSignature.Of(token, url, isGet ? [] : webhook.Parameters));
        }

        if (!isGet)
        {
            request.Content = new FormUrlEncodedContent(webhook.Parameters) { Headers = { ContentType = new("application/x-www-form-urlencoded", "utf-8") } };
        }

        return request;
    }

    private Uri Reached(string url) => options.PublicUrl is { } known && new Uri(url) is var asked && asked.Authority == known.Authority
        ? new Uri(address.Local, asked.PathAndQuery)
        : new Uri(url);
}
