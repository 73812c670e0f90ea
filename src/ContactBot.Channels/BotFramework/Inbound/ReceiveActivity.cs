using ContactBot.Activities;
using ContactBot.Channels.BotFramework.Authentication;
using ContactBot.Channels.Wire;
using ContactBot.Conversations;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>
/// <c>POST /api/messages</c>: answered when the activity is durable. Only an invoke, and what is sent with <c>expectReplies</c>, is answered
/// when the bot has spoken, because the answer is in the response.
/// </summary>
internal sealed class ReceiveActivity(
    BotFrameworkOptions options, InboundAuthentication authentication, HostedConversations conversations, ResponseReplies replies)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (!options.IsOn)
        {
            return BotFrameworkResults.NotConfigured();
        }

        var (caller, refusal) = await authentication.AuthenticateAsync(context);
        if (caller is null)
        {
            return refusal!;
        }

        var (activity, unreadable) = await RequestBody.ReadAsync(
            context.Request, ActivityJson.Default.Activity, BotFrameworkOptions.MaximumActivityLength, context.RequestAborted);
        if (activity is null)
        {
            return unreadable ?? ErrorResults.BadArgument("CB3420: the body is empty; send one activity.");
        }

        if (ActivityCheck.Refuses(activity, options) is { } wrong)
        {
            return ErrorResults.BadArgument(wrong);
        }

        return caller.Refuses(activity) is { } forbidden
            ? ErrorResults.Forbidden(forbidden)
            : await ReceiveAsync(context, activity, caller);
    }

    private async Task<IResult> ReceiveAsync(HttpContext context, Activity activity, BotFrameworkCaller caller)
    {
        var inbound = HostedActivity.From(activity, caller);
        switch (activity.Type)
        {
            case ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate:
                await conversations.GreetAsync(inbound);
                return Results.Ok();
            case ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Invoke or ActivityTypes.Typing or ActivityTypes.MessageReaction
                or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.EndOfConversation:
                var received = await conversations.ReceiveAsync(inbound);
                return received.Result.Outcome is ReceiveOutcome.Accepted or ReceiveOutcome.Repeated
                    ? await replies.AnswerAsync(inbound, received)
                    : BotFrameworkResults.Busy(context);
            default:
                // Of the schema, but nothing that a conversation is concerned with.
                return Results.Ok();
        }
    }
}
