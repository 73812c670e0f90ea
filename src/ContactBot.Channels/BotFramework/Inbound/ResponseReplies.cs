using System.Globalization;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.BotFramework.Connector;
using ContactBot.Conversations;
using ContactBot.Storage.Conversations;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>Makes the response of the requests that carry answers (Bot Framework "deliveryMode" and "invoke"). Thread safe.</summary>
internal sealed class ResponseReplies(ConversationGrains conversations)
{
    private const int MaximumReplies = 200;

    public async Task<IResult> AnswerAsync(HostedActivity inbound, ReceivedActivity received)
    {
        var isInvoke = inbound.Activity.Type == ActivityTypes.Invoke;
        if (!isInvoke && !inbound.ExpectsReplies)
        {
            return Results.Ok();
        }

        var replies = await ReadAsync(inbound, received);
        return inbound.ExpectsReplies
            ? Results.Json(new ExpectedReplies(replies), ConnectorJson.Default.ExpectedReplies)
            : InvokeResult(replies.LastOrDefault(reply => reply.Type == ActivityTypes.InvokeResponse)?.Value);
    }

    /// <summary>What was said in the turn, from the transcript: a repeated request gets the same answer.</summary>
    private async Task<List<Activity>> ReadAsync(HostedActivity inbound, ReceivedActivity received)
    {
        if (received.Result.ActivityId is not { } id)
        {
            return [];
        }

        var sequence = long.Parse(id.AsSpan(id.LastIndexOf('|') + 1), CultureInfo.InvariantCulture);
        var page = await conversations[inbound.ConversationId].ReadAsync(received.IsFirst ? 0 : sequence, Audience.Operator, MaximumReplies);
        return
        [
            .. page.Entries
                .Where(entry => entry.Sequence != sequence)
                .TakeWhile(entry => entry.Author != TranscriptAuthor.Citizen)
                .Where(entry => entry.Author != TranscriptAuthor.Operator)
                .Select(entry => (entry.ForCitizen, Activity: JsonSerializer.Deserialize(entry.Json, ActivityJson.Default.Activity)!))
                .Where(entry => entry.ForCitizen || entry.Activity.Type == ActivityTypes.InvokeResponse)
                .Select(entry => ConnectorActivity.For(inbound.Reference, entry.Activity, inbound.ExternalId)),
        ];
    }

    private static IResult InvokeResult(JsonElement? response)
    {
        if (response is not { ValueKind: JsonValueKind.Object } value)
        {
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        var status = value.TryGetProperty("status", out var number) && number.TryGetInt32(out var code) && code is >= 200 and <= 599
            ? code
            : StatusCodes.Status200OK;
        return value.TryGetProperty("body", out var body) && body.ValueKind != JsonValueKind.Null
            ? Results.Content(body.GetRawText(), "application/json; charset=utf-8", statusCode: status)
            : Results.StatusCode(status);
    }
}
