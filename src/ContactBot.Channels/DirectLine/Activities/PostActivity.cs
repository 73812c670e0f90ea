using System.Collections.Frozen;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.DirectLine.Conversations;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Channels.Wire;
using ContactBot.Conversations;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Activities;

/// <summary><c>POST conversations/{id}/activities</c>: answered when the activity is durable, not when the bot has answered.</summary>
internal sealed class PostActivity(CallerAuthentication authentication, ConversationGrains conversations)
{
    private static readonly FrozenSet<string> Accepted = new[]
    {
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.Invoke,
        ActivityTypes.EndOfConversation,
    }.ToFrozenSet();

    public async Task<IResult> HandleAsync(HttpContext context, string conversationId)
    {
        var (caller, refusal) = await authentication.AuthenticateAsync(context, conversationId);
        if (caller is null)
        {
            return refusal!;
        }

        var (activity, unreadable) = await RequestBody.ReadAsync(
            context.Request, ActivityJson.Default.Activity, DirectLineOptions.MaximumActivityLength, context.RequestAborted);
        if (activity is null)
        {
            return unreadable ?? ErrorResults.BadArgument("CB3010: the body is empty; send one activity.");
        }

        return await ReceiveAsync(context, conversationId, caller, activity);
    }

    /// <summary>Hands an activity on to the conversation, whatever call it came by.</summary>
    public async Task<IResult> ReceiveAsync(HttpContext context, string conversationId, DirectLineCaller caller, Activity activity)
    {
        if (activity.Type is null || !Accepted.Contains(activity.Type))
        {
            return ErrorResults.BadArgument($"CB3011: «type» must be one of {string.Join(", ", Accepted.Order(StringComparer.Ordinal))}.");
        }

        if (caller.Token?.UserId is null && string.IsNullOrEmpty(activity.From?.Id))
        {
            return ErrorResults.BadArgument("CB3012: «from.id» is missing.");
        }

        TrustOnlyTheCaller(activity, caller);
        var result = await conversations[conversationId].ReceiveAsync(
            new InboundActivity { Activity = activity, ExternalId = ClientActivityId(activity) });
        return result.Outcome switch
        {
            ReceiveOutcome.Accepted or ReceiveOutcome.Repeated =>
                Results.Json(new ResourceBody(result.ActivityId ?? $"{conversationId}|{activity.Type}"), DirectLineJson.Default.ResourceBody),
            ReceiveOutcome.UnknownConversation => DirectLineResults.UnknownConversation(),
            _ => DirectLineResults.Busy(context),
        };
    }

    /// <summary>What only the server may say is the server's, whatever the client wrote.</summary>
    private static void TrustOnlyTheCaller(Activity activity, DirectLineCaller caller)
    {
        activity.From = new ChannelAccount
        {
            Id = caller.Token?.UserId ?? activity.From!.Id,
            Name = caller.Token?.UserName ?? activity.From?.Name,
            Role = RoleTypes.User,
        };
        activity.ChannelId = DirectLineChannel.Id;
        activity.ServiceUrl = null;
        activity.ReplyToId = null;
        activity.RelatesTo = null;
        activity.CallerId = null;
        activity.DeliveryMode = null;
        if (activity.Type == ActivityTypes.Message)
        {
            activity.TextFormat ??= "plain";
        }
    }

    /// <summary>The official clients give each activity an id of their own, which a repeated post carries again.</summary>
    private static string? ClientActivityId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= 200 } text
            ? text
            : null;
}
