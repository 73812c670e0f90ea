using ContactBot.Simulator.Messaging.Messages;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary><c>GET …/Messages/{Sid}.json</c>.</summary>
internal sealed class FetchMessage(MessageLog log, SimulatorAccount account)
{
    public IResult Handle(HttpContext context, string sid) => log.TryGet(sid, out var message)
        ? RestResults.Ok(MessageBody.Of(message, account.AccountSid), TwilioJson.Default.MessageBody)
        : RestResults.NotFound(context);
}
