using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Receiving;
using ContactBot.Simulator.Messaging.Sending;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>What a citizen does with the phone: write, read; and what goes wrong on the way.</summary>
internal sealed class CitizenMessages(
    MessageLog log, SenderNumbers numbers, ReceiveMessage receive, ReadReceipts receipts, StatusCallbacks callbacks, MessageViews views)
{
    private const int MaximumCopies = 100;
    private const int MaximumBody = 4_096;
    private const int MaximumFiles = 10;

    public async Task<IResult> SendAsync(HttpContext context)
    {
        var (incoming, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.IncomingMessage);
        if ((error ?? Check(incoming!)) is { } wrong)
        {
            return ControlRequest.Refuse(wrong);
        }

        var own = incoming!.To is { } to ? new PhoneAddress(incoming.Channel, to).Wire : numbers.For(incoming.Channel);
        if (numbers.Find(own) is not { } number)
        {
            return ControlRequest.Refuse($"{own} is not a number of the municipality");
        }

        // Once on its way, a message goes on even if who sent it looks away.
        var (message, answers) = await receive.HandleAsync(incoming, number, CancellationToken.None);
        return Results.Json(new SentView(views.Of(message), [.. answers.Select(WebhookView.Of)]), ControlJson.Default.SentView, statusCode: StatusCodes.Status201Created);
    }

    public async Task<IResult> RepeatAsync(HttpContext context, string sid)
    {
        var (repetition, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.WebhookRepetition);
        if (error is not null || repetition!.Copies is < 1 or > MaximumCopies)
        {
            return ControlRequest.Refuse(error ?? $"copies must be between 1 and {MaximumCopies}");
        }

        return await receive.RepeatAsync(sid, repetition.Copies, repetition.Together, repetition.Signature, CancellationToken.None) is { } answers
            ? Results.Json([.. answers.Select(WebhookView.Of)], ControlJson.Default.WebhookViewArray)
            : Results.NotFound();
    }

    public async Task<IResult> ReadAsync(string sid) => await receipts.ReadAsync(sid, CancellationToken.None) ? Results.NoContent() : Results.Conflict();

    public async Task<IResult> CallBackAsync(HttpContext context, string sid)
    {
        var (request, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.CallbackRequest);
        if (error is not null || request!.Copies is < 1 or > MaximumCopies)
        {
            return ControlRequest.Refuse(error ?? $"copies must be between 1 and {MaximumCopies}");
        }

        if (!log.TryGet(sid, out var message))
        {
            return Results.NotFound();
        }

        await callbacks.SendAsync(message with { Status = request.Status, ErrorCode = request.ErrorCode }, request.Copies, delayMilliseconds: 0, CancellationToken.None);
        return Results.NoContent();
    }

    private static string? Check(IncomingMessage incoming) => incoming switch
    {
        _ when !PhoneAddress.TryParse(incoming.From, out var from) || from.Channel != MessageChannel.Sms => "from must be a number such as +393990001001",
        { Copies: < 1 or > MaximumCopies } => $"copies must be between 1 and {MaximumCopies}",
        { Body.Length: > MaximumBody } => $"body must not be longer than {MaximumBody} characters",
        { Media.Length: > MaximumFiles } => $"there must not be more than {MaximumFiles} files",
        _ when incoming.Media.Any(file => file.Content.Length > MediaShelf.MaximumBytes) => "a file must not be larger than 16 MB",
        { Location: { Latitude: < -90 or > 90 } or { Longitude: < -180 or > 180 } } => "location must be within −90 and 90, −180 and 180 degrees",
        _ => null,
    };
}
