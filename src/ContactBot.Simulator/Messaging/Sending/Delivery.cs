using ContactBot.Simulator.Control;
using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Phones;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>Takes a message from the queue to the phone, step by step, and reports each step.</summary>
internal sealed partial class Delivery(
    MessageLog log,
    PhoneBook phones,
    SenderNumbers numbers,
    ChannelRules rules,
    MediaDownload download,
    StatusCallbacks callbacks,
    Current current,
    IHostApplicationLifetime lifetime,
    ILogger<Delivery> logger,
    TimeProvider time)
{
    private const int QueueOverflow = 30001;
    private const int PhoneUnreachable = 30003;
    private const int ValidityExpired = 30036;
    private const int MediaFailed = 63019;
    private const int UnknownError = 30008;

    /// <summary>Ends when the message has ended and every callback has been answered. Never throws.</summary>
    public async Task RunAsync(OutgoingDraft draft)
    {
        var stopping = lifetime.ApplicationStopping;
        var run = callbacks.Begin(draft.Fault?.Callbacks, stopping);
        try
        {
            await SendAsync(draft, run, stopping);
            await run.CompleteAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What was under way ends with the process, as it does when a phone network goes down.
        }
        catch (Exception exception)
        {
            DeliveryFailed(exception, draft.Message.Sid);
        }
    }

    private async Task SendAsync(OutgoingDraft draft, StatusCallbackRun run, CancellationToken cancellationToken)
    {
        var sid = draft.Message.Sid;
        await UntilAsync(draft.SendAt ?? draft.Turn, cancellationToken);
        if (draft.Overflows)
        {
            Advance(run, sid, MessageStatus.Failed, QueueOverflow);
            return;
        }

        var sender = draft.Message.From ?? numbers.For(draft.Message.Channel);
        if (draft.Message.Status != MessageStatus.Queued && !Advance(run, sid, MessageStatus.Queued, change: message => message with { From = sender }))
        {
            return;
        }

        await StepAsync(cancellationToken);
        if (time.GetUtcNow() - (draft.SendAt ?? draft.Message.Created) > draft.Validity)
        {
            Advance(run, sid, MessageStatus.Failed, ValidityExpired);
            return;
        }

        if (!Advance(run, sid, MessageStatus.Sending))
        {
            return;
        }

        var files = await FetchAsync(draft, cancellationToken);
        await StepAsync(cancellationToken);
        if (Problem(draft, sender, files is null) is { } code)
        {
            Advance(run, sid, MessageStatus.Failed, code);
            return;
        }

        var asTemplate = draft.Template is not null && !rules.InWindow(draft.Message, sender);
        if (!Advance(run, sid, MessageStatus.Sent, change: message => message with
        {
            Sent = time.GetUtcNow(),
            AsTemplate = asTemplate,
            Content = message.Content with { Media = [.. files!.Select(file => file.Sid)] },
        }))
        {
            return;
        }

        await StepAsync(cancellationToken);
        await ArriveAsync(draft, run, cancellationToken);
    }

    private async Task ArriveAsync(OutgoingDraft draft, StatusCallbackRun run, CancellationToken cancellationToken)
    {
        var sid = draft.Message.Sid;
        var number = PhoneAddress.NumberOf(draft.Message.To);
        if (draft.Fault?.Outcome is { } outcome)
        {
            if (outcome.Status != MessageStatus.Sent)
            {
                Advance(run, sid, outcome.Status, outcome.ErrorCode ?? UnknownError);
            }
        }
        else if (draft.Message.Channel == MessageChannel.Sms && !phones.Of(number).Reachable)
        {
            Advance(run, sid, MessageStatus.Undelivered, PhoneUnreachable);
        }
        else
        {
            // WhatsApp keeps what it can't deliver until the phone is on again.
            await phones.WaitUntilReachableAsync(number, cancellationToken);
            Advance(run, sid, MessageStatus.Delivered);
        }
    }

    private int? Problem(OutgoingDraft draft, string sender, bool mediaMissing) => draft.Fault?.Outcome switch
    {
        { Status: MessageStatus.Failed } outcome => outcome.ErrorCode ?? UnknownError,
        _ => mediaMissing ? MediaFailed : rules.Check(draft, sender),
    };

    /// <returns>Null: one of them can't be had.</returns>
    private async Task<IReadOnlyList<MediaFile>?> FetchAsync(OutgoingDraft draft, CancellationToken cancellationToken)
    {
        List<MediaFile> files = [];
        foreach (var url in draft.MediaUrls)
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || await download.FetchAsync(draft.Message.Sid, address, cancellationToken) is not { } file)
            {
                return null;
            }

            files.Add(file);
        }

        return files;
    }

    /// <returns>False: the message has ended meanwhile, cancelled or deleted.</returns>
    private bool Advance(StatusCallbackRun run, string sid, MessageStatus status, int? errorCode = null, Func<Message, Message>? change = null)
    {
        var advanced = log.Update(sid, message => message.Status.IsFinal()
            ? null
            : (change?.Invoke(message) ?? message) with { Status = status, ErrorCode = errorCode });
        if (advanced is not null)
        {
            run.Report(advanced);
        }

        return advanced is not null;
    }

    private Task StepAsync(CancellationToken cancellationToken) => current.Settings.StepMilliseconds is > 0 and var step
        ? Task.Delay(TimeSpan.FromMilliseconds(step), time, cancellationToken)
        : Task.CompletedTask;

    private Task UntilAsync(DateTimeOffset instant, CancellationToken cancellationToken) => instant - time.GetUtcNow() is var wait && wait > TimeSpan.Zero
        ? Task.Delay(wait, time, cancellationToken)
        : Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Error, Message = "CB3901: the simulator lost the message {Sid} on its way; look at the exception.")]
    private partial void DeliveryFailed(Exception exception, string sid);
}
