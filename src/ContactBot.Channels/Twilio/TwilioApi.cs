using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ContactBot.Channels.Twilio;

/// <summary>The few calls of Twilio's REST API that are needed. Thread safe.</summary>
internal sealed class TwilioApi(IHttpClientFactory clients, TwilioOptions options)
{
    public const string ClientName = "twilio";
    private const int PageSize = 50;

    private readonly AuthenticationHeaderValue _credentials = new(
        "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.AccountSid}:{options.AuthToken}")));

    private Uri Messages => Below(options.ApiBaseUrl(), $"2010-04-01/Accounts/{options.AccountSid}/Messages.json");

    /// <exception cref="TwilioException">Twilio refused.</exception>
    /// <exception cref="HttpRequestException">No answer: it may have been taken.</exception>
    public async Task<TwilioMessage> SendAsync(IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = new FormUrlEncodedContent(parameters) };
        using var answer = await CallAsync(request, cancellationToken);
        return (await answer.Content.ReadFromJsonAsync(TwilioJson.Api.Default.TwilioMessage, cancellationToken))!;
    }

    /// <summary>The last messages to this address from this sender, the newest first.</summary>
    /// <exception cref="TwilioException">Twilio refused.</exception>
    public async Task<IReadOnlyList<TwilioMessage>> ListAsync(string to, string? from, CancellationToken cancellationToken)
    {
        var query = $"?To={Uri.EscapeDataString(to)}{(from is null ? "" : $"&From={Uri.EscapeDataString(from)}")}&PageSize={PageSize.ToString(CultureInfo.InvariantCulture)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Messages + query));
        using var answer = await CallAsync(request, cancellationToken);
        return (await answer.Content.ReadFromJsonAsync(TwilioJson.Api.Default.TwilioMessageList, cancellationToken))!.Messages;
    }

    /// <returns>The identifier of the content.</returns>
    /// <exception cref="TwilioException">Twilio refused.</exception>
    public async Task<string> CreateContentAsync(TwilioContent content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Below(options.ContentBaseUrl(), "v1/Content"))
        {
            Content = JsonContent.Create(content, TwilioJson.Api.Default.TwilioContent),
        };
        using var answer = await CallAsync(request, cancellationToken);
        return (await answer.Content.ReadFromJsonAsync(TwilioJson.Api.Default.TwilioCreatedContent, cancellationToken))!.Sid;
    }

    /// <summary>Opens a file that a citizen sent. Redirects to another host are followed without our credentials.</summary>
    public async Task<HttpResponseMessage> GetMediaAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = _credentials;
        return await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private async Task<HttpResponseMessage> CallAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _credentials;
        var answer = await clients.CreateClient(ClientName).SendAsync(request, cancellationToken);
        if (answer.IsSuccessStatusCode)
        {
            return answer;
        }

        using (answer)
        {
            throw new TwilioException(answer.StatusCode, await ErrorOfAsync(answer, cancellationToken), AfterOf(answer));
        }
    }

    private static async Task<TwilioError?> ErrorOfAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync(TwilioJson.Api.Default.TwilioError, cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A proxy's page instead of Twilio's answer.
            return null;
        }
    }

    private static Uri Below(Uri address, string path) => new($"{address.ToString().TrimEnd('/')}/{path}");

    private static TimeSpan? AfterOf(HttpResponseMessage answer) =>
        answer.Headers.RetryAfter?.Delta ?? (answer.StatusCode == HttpStatusCode.TooManyRequests ? TimeSpan.FromSeconds(1) : null);
}
