using System.Collections.Concurrent;
using ContactBot.Activities;
using ContactBot.Conversations.Outbox;

namespace ContactBot.TestKit.Outbox;

/// <summary>A channel without a wire: keeps what it was given and answers as it was told, in order; without orders it accepts. Thread safe.</summary>
public sealed class ScriptedSender : IChannelSender
{
    public const string Channel = "scripted";

    private readonly ConcurrentQueue<Func<OutboundMessage, Task<SendResult>>> _answers = new();
    private int _accepted;

    public string ChannelId => Channel;

    /// <summary>Every attempt, in order.</summary>
    public EventLog<OutboundMessage> Attempts { get; } = new();

    /// <summary>Every question about an attempt whose end was not seen.</summary>
    public EventLog<OutboundMessage> Lookups { get; } = new();

    public Func<OutboundMessage, LookupResult> Lookup { get; set; } = _ => LookupResult.NotSent;

    public Func<OutboundMessage, int> Parts { get; set; } = _ => 1;

    public SenderLimits Limits { get; set; } = new(1000, 8);

    /// <summary>The texts of all attempts, in order.</summary>
    public IEnumerable<string> Texts => Attempts.Events.Select(attempt => attempt.Activity.Text!);

    public void Answer(params ReadOnlySpan<SendResult> results)
    {
        foreach (var result in results)
        {
            _answers.Enqueue(_ => Task.FromResult(result));
        }
    }

    public void Answer(Func<OutboundMessage, Task<SendResult>> answer) => _answers.Enqueue(answer);

    public bool Sends(Activity activity) => activity.Type == ActivityTypes.Message;

    public SenderLimits LimitsOf(string sender) => Limits;

    public int PartsOf(OutboundMessage message) => Parts(message);

    public Task<SendResult> SendAsync(OutboundMessage message, CancellationToken cancellationToken)
    {
        Attempts.Add(message);
        return _answers.TryDequeue(out var answer)
            ? answer(message)
            : Task.FromResult<SendResult>(new SendResult.Accepted($"x{Interlocked.Increment(ref _accepted)}"));
    }

    public Task<LookupResult> FindAsync(OutboundMessage message, CancellationToken cancellationToken)
    {
        Lookups.Add(message);
        return Task.FromResult(Lookup(message));
    }
}
