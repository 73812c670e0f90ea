using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ContactBot.Activities;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Continuation;

namespace ContactBot.TestKit.Conversations;

/// <summary>
/// A bot small enough to be seen through: it greets, and repeats each message with its number, which it keeps in the
/// conversation state. A few words make it do more. Thread safe.
/// </summary>
public sealed class ScriptedBot : IBot
{
    /// <summary>Makes the bot hand over.</summary>
    public const string AskForPerson = "operatore";

    /// <summary>Makes the bot throw.</summary>
    public const string Break = "rompiti";

    /// <summary>Makes the bot wait until <see cref="Release"/>.</summary>
    public const string Slow = "lento";

    /// <summary>Makes the bot replace the message that this one answers.</summary>
    public const string Correct = "correggi";

    /// <summary>Makes the bot take back the message that this one answers.</summary>
    public const string TakeBack = "ritira";

    /// <summary>Makes the bot arrange that it goes on by itself, at once.</summary>
    public const string GoOn = "continua da solo";

    /// <summary>The name of the only invoke that the bot answers.</summary>
    public const string KnownInvoke = "adaptiveCard/action";

    private readonly Channel<bool> _released = Channel.CreateUnbounded<bool>();
    private int _failures;
    private int _turns;
    private int _running;

    /// <summary>All turns so far.</summary>
    public int Turns => _turns;

    /// <summary>The most turns that ever ran at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Makes the bot throw so many times when it is to go on by itself.</summary>
    public void FailToContinue(int times) => _failures = times;

    /// <summary>Lets one slow turn go on.</summary>
    public void Release() => _released.Writer.TryWrite(true);

    public async ValueTask<TurnResult> RunTurnAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _turns);
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _running));
        try
        {
            return await AnswerAsync(request, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private async ValueTask<TurnResult> AnswerAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var count = request.ConversationState.IsEmpty ? 0 : int.Parse(Encoding.UTF8.GetString(request.ConversationState.Span), CultureInfo.InvariantCulture);
        List<Activity> answers = [];
        List<object> changes = [];
        switch (request.Activity)
        {
            case { Type: ActivityTypes.ConversationUpdate }:
                answers.Add(Message("Sono l'assistente automatico."));
                break;
            case { Type: ActivityTypes.Message, Text: Break }:
                throw new BotTurnException("broken on purpose", new InvalidOperationException());
            case { Type: ActivityTypes.Message, Text: AskForPerson }:
                answers.Add(Message("La metto in contatto."));
                answers.Add(new Activity
                {
                    Type = ActivityTypes.Event,
                    Name = EventNames.HandoffInitiate,
                    Value = JsonSerializer.Deserialize<JsonElement>("""{"reason":"Chiede una persona","topic":"Tari"}"""),
                });
                break;
            case { Type: ActivityTypes.Message, Text: Correct, ReplyToId: { } target }:
                answers.Add(new Activity { Type = ActivityTypes.MessageUpdate, Id = target, Text = "Corretto." });
                break;
            case { Type: ActivityTypes.Message, Text: TakeBack, ReplyToId: { } target }:
                answers.Add(new Activity { Type = ActivityTypes.MessageDelete, Id = target });
                break;
            case { Type: ActivityTypes.Message, Text: GoOn }:
                var scheduler = (IConversationScheduler)request.Services!.GetService(typeof(IConversationScheduler))!;
                var reference = new ConversationReference { Conversation = request.Activity.Conversation };
                await scheduler.ScheduleAsync(new ConversationContinuation(reference, null, JsonSerializer.SerializeToElement("ecco")), changes, cancellationToken);
                answers.Add(Message("Continuo."));
                break;
            case { Type: ActivityTypes.Event, Name: ConversationContinuation.EventName }:
                if (_failures-- > 0)
                {
                    throw new BotTurnException("broken on purpose", new InvalidOperationException());
                }

                answers.Add(Message($"Da solo: {request.Activity.Value}"));
                break;
            case { Type: ActivityTypes.Invoke, Name: KnownInvoke }:
                answers.Add(Message("Ricevuto."));
                answers.Add(new Activity
                {
                    Type = ActivityTypes.InvokeResponse,
                    Value = JsonSerializer.Deserialize<JsonElement>("""{"status":412,"body":{"id":"i1","failureDetail":"scaduto"}}"""),
                });
                break;
            case { Type: ActivityTypes.Message, Text: var text }:
                if (text == Slow)
                {
                    await _released.Reader.ReadAsync(cancellationToken);
                }

                answers.Add(Message(string.Create(CultureInfo.InvariantCulture, $"{++count}: {text}")));
                break;
        }

        return new TurnResult
        {
            Activities = answers,
            ConversationState = Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)),
            UserState = request.UserState,
            Changes = changes,
        };
    }

    private static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
