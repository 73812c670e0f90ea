using ContactBot.Activities;
using ContactBot.Channels.BotFramework.Connector;
using ContactBot.Conversations;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>The conversations of the hosted channels. Thread safe.</summary>
internal sealed class HostedConversations(
    BotFrameworkOptions options, ConversationGrains conversations, TypingRelay typing, IBodyDirectory bodies)
{
    /// <summary>Begins the conversation if somebody but the bot has come; the bot greets them.</summary>
    public async Task GreetAsync(HostedActivity inbound)
    {
        if (WhoHasCome(inbound) is { } user)
        {
            await conversations[inbound.ConversationId].StartAsync(StartOf(inbound with { Reference = inbound.Reference with { User = user } }, user));
        }
    }

    /// <summary>Hands an activity to its conversation, which it may begin.</summary>
    public async Task<ReceivedActivity> ReceiveAsync(HostedActivity inbound)
    {
        var conversation = conversations[inbound.ConversationId];
        var activity = new InboundActivity { Activity = inbound.Activity, ExternalId = inbound.ExternalId, Route = inbound.Route };
        await typing.WatchAsync(inbound.ConversationId, inbound.Reference);
        var result = await conversation.ReceiveAsync(activity);
        if (result.Outcome != ReceiveOutcome.UnknownConversation)
        {
            return new ReceivedActivity(result, IsFirst: false);
        }

        // Where replies are wanted in the response the greeting is one of them, so it has to be part of the same turn.
        await conversation.StartAsync(StartOf(inbound, inbound.ExpectsReplies ? null : inbound.Reference.User));
        return new ReceivedActivity(await conversation.ReceiveAsync(activity), IsFirst: true);
    }

    // As bots of the SDK do it: two updates usually come, one for the bot itself. Teams tells of a person by the installation.
    private static ChannelAccount? WhoHasCome(HostedActivity inbound) => inbound.Activity.Type switch
    {
        ActivityTypes.InstallationUpdate => inbound.Activity.Action == "add" && inbound.Reference.Conversation.IsGroup != true ? inbound.Reference.User : null,
        _ => inbound.Activity.MembersAdded?.FirstOrDefault(member => !string.IsNullOrEmpty(member.Id) && member.Id != inbound.Reference.Bot.Id),
    };

    private ConversationStart StartOf(HostedActivity inbound, ChannelAccount? user) => new()
    {
        BodyId = options.Body is { } slug
            ? bodies.Find(slug) ?? throw new InvalidOperationException($"CB3421: no body has the short name «{slug}» of the setting BotFramework:Body.")
            : bodies.DefaultBodyId,
        ChannelId = inbound.Reference.ChannelId,
        UserId = user?.Id,
        UserName = user?.Name,
        Language = Languages.Accepted(inbound.Activity.Locale),
        Route = inbound.Route,
    };
}
