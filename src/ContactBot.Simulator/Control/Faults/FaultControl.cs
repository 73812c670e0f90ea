using ContactBot.Simulator.Messaging.Messages;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control.Faults;

/// <summary>Plans what goes wrong.</summary>
internal sealed class FaultControl(FaultPlan plan)
{
    private const int MaximumDelay = 120_000;
    private const int MaximumCopies = 100;

    public async Task<IResult> AddAsync(HttpContext context)
    {
        var (fault, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.Fault);
        if ((error ?? Check(fault!)) is { } wrong)
        {
            return ControlRequest.Refuse(wrong);
        }

        return plan.TryAdd(fault!) ? Results.StatusCode(StatusCodes.Status201Created) : ControlRequest.Refuse("there are too many faults");
    }

    public IResult List() => Results.Json([.. plan.All], ControlJson.Default.FaultArray);

    public IResult Clear()
    {
        plan.Clear();
        return Results.NoContent();
    }

    private static string? Check(Fault fault) => fault switch
    {
        { Times: < 1 } => "times must be at least 1",
        { Answer.Status: < 400 or > 599 } => "answer.status must be between 400 and 599",
        { Answer.DelayMilliseconds: < 0 or > MaximumDelay } or { Callbacks.DelayMilliseconds: < 0 or > MaximumDelay } => $"a delay must be between 0 and {MaximumDelay} ms",
        { Callbacks.Copies: < 0 or > MaximumCopies } => $"callbacks.copies must be between 0 and {MaximumCopies}",
        { Outcome.Status: not (MessageStatus.Failed or MessageStatus.Undelivered or MessageStatus.Sent) } => "outcome.status must be failed, undelivered or sent",
        { Answer: null, Outcome: null, Callbacks: null } => "answer, outcome or callbacks must say what goes wrong",
        _ => null,
    };
}
