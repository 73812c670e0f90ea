using System.Net.Http.Headers;
using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Dialogs.Skills;

/// <summary>
/// Talks to skills over HTTP, as the Bot Framework does. The client's time-out and size limit apply to each call; redirects should be off, since the
/// request carries a token. Thread safe.
/// </summary>
public sealed class HttpSkillClient(HttpClient client, ISkillCredentials? credentials = null) : ISkillClient
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Activity>> SendAsync(Skill skill, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(skill);
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, skill.Endpoint) { Content = CreateContent(activity) };
            if (credentials is not null && await credentials.GetTokenAsync(skill, cancellationToken).ConfigureAwait(false) is { } token)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new SkillException($"the skill at {skill.Endpoint.Host} answered {(int)response.StatusCode} {response.ReasonPhrase}");
            }

            return Read(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SkillException($"the skill at {skill.Endpoint.Host} can't be reached or did not answer as a bot: {exception.Message}", exception);
        }
    }

    private static ByteArrayContent CreateContent(Activity activity)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static List<Activity> Read(byte[] body)
    {
        if (body.Length == 0)
        {
            return [];
        }

        using var document = JsonDocument.Parse(body);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("activities", out var activities)
            ? activities.Deserialize(ActivityJson.Default.ListActivity) ?? []
            : [];
    }
}
