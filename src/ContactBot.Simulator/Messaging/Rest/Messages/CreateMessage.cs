using System.Globalization;
using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Sending;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary><c>POST /2010-04-01/Accounts/{AccountSid}/Messages.json</c>.</summary>
internal sealed class CreateMessage(
    MessageRules rules, DraftMessage drafts, SenderPace pace, SenderNumbers numbers, MessageLog log, Delivery delivery, FaultPlan faults, SimulatorAccount account, TimeProvider time)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return RestResults.Error(TwilioErrors.RecipientMissing);
        }

        var request = MessageRequest.Read(await context.Request.ReadFormAsync(context.RequestAborted));
        var fault = faults.Take(request.To, request.From, request.Body);
        if (fault?.Answer is { Status: { } status } refusal)
        {
            return Refuse(context, refusal, status);
        }

        if (rules.Check(request) is { } error)
        {
            return RestResults.Error(error);
        }

        var draft = drafts.From(request) with { Fault = fault };
        var turn = pace.Reserve(draft.Message.From ?? numbers.For(draft.Message.Channel), draft.Message);
        if (turn is null && draft.Message.From is not null)
        {
            return RestResults.Error(TwilioErrors.QueueFull);
        }

        draft = draft with { Message = log.Add(draft.Message), Turn = turn ?? time.GetUtcNow(), Overflows = turn is null };
        return await AnswerAsync(context, draft, fault?.Answer);
    }

    private async Task<IResult> AnswerAsync(HttpContext context, OutgoingDraft draft, AnswerFault? fault)
    {
        if (fault is { AfterCallbacks: true } or { Abort: true } or { DelayMilliseconds: > 0 })
        {
            var delivered = delivery.RunAsync(draft);
            await (fault.AfterCallbacks ? delivered : Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMilliseconds), time, CancellationToken.None));
        }
        else
        {
            context.Response.OnCompleted(() =>
            {
                _ = delivery.RunAsync(draft);
                return Task.CompletedTask;
            });
        }

        if (fault is { Abort: true })
        {
            context.Abort();
            return Results.Empty;
        }

        return RestResults.Created(MessageBody.Of(draft.Message, account.AccountSid), TwilioJson.Default.MessageBody);
    }

    private static IResult Refuse(HttpContext context, AnswerFault refusal, int status)
    {
        if (refusal.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return refusal.Code is { } code
            ? RestResults.Error(new TwilioError(code, refusal.Message ?? ErrorTexts.Of(code), status))
            : Results.Content($"<html><body><h1>{status}</h1></body></html>", "text/html", statusCode: status);
    }
}
