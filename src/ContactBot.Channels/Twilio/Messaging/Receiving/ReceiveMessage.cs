using ContactBot.Channels.Twilio.Messaging.Media;
using ContactBot.Conversations;
using ContactBot.Conversations.Consent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.Twilio.Messaging.Receiving;

/// <summary><c>POST /twilio/messages</c>: an SMS or a WhatsApp message. Answered with nothing as soon as it is durable.</summary>
internal sealed partial class ReceiveMessage(
    TwilioRequests requests,
    TwilioConversations conversations,
    InboundMedia media,
    TwilioOptions options,
    IBodyDirectory bodies,
    IGrainFactory grains,
    ILogger<ReceiveMessage> logger)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (await requests.ReadAsync(context) is not { } parameters)
        {
            LogForged();
            return Twiml.Refused("CB3301: the signature is missing or wrong; check Twilio:AuthToken and ContactBot:PublicUrl", StatusCodes.Status403Forbidden);
        }

        if (parameters.TryGetValue("AccountSid", out var account) && account != options.AccountSid)
        {
            return Refuse("CB3305: the message belongs to another account than Twilio:AccountSid");
        }

        var (message, refusal) = InboundMessage.Read(parameters);
        if (message is null)
        {
            return Refuse(refusal!);
        }

        if (options.Numbers.FirstOrDefault(number => number.Address == message.To.Address) is not { } number)
        {
            return Refuse("CB3306: no body answers at this number; name it in Twilio:Numbers");
        }

        return await ReceiveAsync(context, message, number) == ReceiveOutcome.Busy
            ? Twiml.Refused("CB3307: too much is waiting; try again", StatusCodes.Status503ServiceUnavailable)
            : Twiml.Empty();
    }

    private async Task<ReceiveOutcome> ReceiveAsync(HttpContext context, InboundMessage message, TwilioNumber number)
    {
        var bodyId = number.BodyCode is { } code ? bodies.Find(code) ?? bodies.DefaultBodyId : bodies.DefaultBodyId;
        var id = await conversations.IdOfAsync(bodyId, number, message.From, context.RequestAborted);
        var conversation = grains.GetGrain<IConversationGrain>(id);
        if (message.Media.Count > 0)
        {
            await StartAsync(conversation, message, bodyId);
        }

        var attachments = await media.KeepAsync(context, message, bodyId, id);
        var inbound = new InboundActivity
        {
            Activity = InboundActivities.Of(message, attachments),
            ExternalId = message.Sid,
            Route = new InboundRoute(number.Address, message.From.Address),
            Consent = new ConsentRules(
                number.BodyName,
                message.From.ChannelId == TwilioChannels.Sms,
                ConsentWords.FromProvider(message.OptOutType)),
        };
        var result = await conversation.ReceiveAsync(inbound);
        if (result.Outcome != ReceiveOutcome.UnknownConversation)
        {
            return result.Outcome;
        }

        await StartAsync(conversation, message, bodyId);
        return (await conversation.ReceiveAsync(inbound)).Outcome;
    }

    private static Task<bool> StartAsync(IConversationGrain conversation, InboundMessage message, Guid bodyId) => conversation.StartAsync(new ConversationStart
    {
        BodyId = bodyId,
        ChannelId = message.From.ChannelId,
        UserName = message.ProfileName,
    });

    private IResult Refuse(string why)
    {
        LogRefused(why);
        return Twiml.Refused(why);
    }

    [LoggerMessage(1, LogLevel.Warning, "CB3301: a message came without Twilio's signature and was refused")]
    private partial void LogForged();

    [LoggerMessage(2, LogLevel.Warning, "{Why}; the message was not taken")]
    private partial void LogRefused(string why);
}
