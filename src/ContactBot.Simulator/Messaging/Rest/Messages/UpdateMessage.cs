using ContactBot.Simulator.Messaging.Messages;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary><c>POST …/Messages/{Sid}.json</c>: takes the words away (<c>Body=</c>), or cancels what is scheduled (<c>Status=canceled</c>).</summary>
internal sealed class UpdateMessage(MessageLog log, SimulatorAccount account)
{
    public async Task<IResult> HandleAsync(HttpContext context, string sid)
    {
        if (!log.TryGet(sid, out var message))
        {
            return RestResults.NotFound(context);
        }

        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        if (form["Status"].ToString() is { Length: > 0 } status)
        {
            if (status != "canceled" || message.Status != MessageStatus.Scheduled)
            {
                return RestResults.Error(TwilioErrors.Invalid("Only a scheduled message can be canceled"));
            }

            message = log.Update(sid, scheduled => scheduled.Status == MessageStatus.Scheduled ? scheduled with { Status = MessageStatus.Canceled } : null) ?? message;
        }
        else if (form.TryGetValue("Body", out var body))
        {
            if (body.ToString().Length > 0)
            {
                return RestResults.Error(TwilioErrors.Invalid("Body can only be redacted: it must be empty"));
            }

            message = log.Update(sid, told => told with { Content = told.Content with { Body = "" } }) ?? message;
        }

        return RestResults.Ok(MessageBody.Of(message, account.AccountSid), TwilioJson.Default.MessageBody);
    }
}
