using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>The Connector API, version 3 (Bot Framework protocol, "Connector"). Repeats nothing: that is the outbox's. Thread safe.</summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, AccessTokens tokens, TimeProvider time)
{
    public const string ClientName = "BotFramework.Connector";

    /// <summary>Sends an activity; as a reply if it answers one.</summary>
    /// <exception cref="AccessTokenException">There is no token to send it with.</exception>
    /// <exception cref="HttpRequestException">Whether it arrived is not known.</exception>
    public Task<ConnectorAnswer> SendAsync(ConnectorReference reference, Activity activity, CancellationToken cancellationToken)
    {
        var path = $"{PathOf(reference)}/activities";
        return activity.ReplyToId is { Length: > 0 } replyToId
            ? CallAsync(reference, HttpMethod.Post, $"{path}/{Uri.EscapeDataString(replyToId)}", activity, cancellationToken)
            : CallAsync(reference, HttpMethod.Post, path, activity, cancellationToken);
    }

    /// <summary>Replaces an activity by its name at the channel.</summary>
    /// <inheritdoc cref="SendAsync"/>
    public Task<ConnectorAnswer> UpdateAsync(ConnectorReference reference, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = activityId;
        return CallAsync(
            reference,
            HttpMethod.Put,
            $"{PathOf(reference)}/activities/{Uri.EscapeDataString(activityId)}",
            activity,
            cancellationToken);
    }

    /// <summary>Takes an activity back by its name at the channel.</summary>
    /// <inheritdoc cref="SendAsync"/>
    public Task<ConnectorAnswer> DeleteAsync(ConnectorReference reference, string activityId, CancellationToken cancellationToken) => CallAsync(
        reference,
        HttpMethod.Delete,
        $"{PathOf(reference)}/activities/{Uri.EscapeDataString(activityId)}",
        null,
        cancellationToken);

    private async Task<ConnectorAnswer> CallAsync(
        ConnectorReference reference, HttpMethod method, string path, Activity? body, CancellationToken cancellationToken)
    {
        var token = reference.IsAnonymous ? null : await tokens.GetAsync(cancellationToken);
        var answer = await CallOnceAsync(token);
        if (answer.Status != HttpStatusCode.Unauthorized || token is null)
        {
            return answer;
        }

        // Taken back before its end: a fresh one, once.
        tokens.Forget(token);
        return await CallOnceAsync(await tokens.GetAsync(cancellationToken));

        async Task<ConnectorAnswer> CallOnceAsync(string? credential)
        {
            using var client = clients.CreateClient(ClientName);
            using var request = new HttpRequestMessage(method, AddressOf(reference, path));
            request.Content = body is null ? null : JsonContent.Create(body, ActivityJson.Default.Activity);
            request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
            if (reference.Conversation.Id!.All(character => character is > ' ' and < '\x7f'))
            {
                request.Headers.TryAddWithoutValidation("x-ms-conversation-id", reference.Conversation.Id);
            }

            using var response = await client.SendAsync(request, cancellationToken);
            return await ReadAsync(response, cancellationToken);
        }
    }

    private static string PathOf(ConnectorReference reference) => $"v3/conversations/{Uri.EscapeDataString(reference.Conversation.Id!)}";

    // The channel's address may end with a slash or not, and may have a path of its own.
    private static Uri AddressOf(ConnectorReference reference, string path) => new($"{reference.ServiceUrl.TrimEnd('/')}/{path}");

    private async Task<ConnectorAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = new ConnectorAnswer { Status = response.StatusCode, RetryAfter = RetryAfterOf(response) };
        if (response.Content.Headers.ContentType?.MediaType != "application/json")
        {
            return answer;
        }

        var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return answer.IsSuccess
                ? answer with { Id = JsonSerializer.Deserialize(content, ConnectorJson.Default.ConnectorResource)?.Id }
                : answer with { ErrorCode = JsonSerializer.Deserialize(content, ConnectorJson.Default.ConnectorError)?.Error?.Code };
        }
        catch (JsonException)
        {
            // The status has said what matters.
            return answer;
        }
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };
}
