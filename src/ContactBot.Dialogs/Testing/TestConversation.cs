using System.Globalization;
using ContactBot.Activities;
using ContactBot.Dialogs.Actions;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Testing;

/// <summary>The conversation of one script: its state, and the replies that no step has looked at yet.</summary>
internal sealed class TestConversation(DialogEngine engine, IServiceProvider services, IReadOnlyList<string> telemetry, string name, string locale, bool enableTrace) : IDisposable
{
    public const string ChannelId = "test";
    public const string DefaultUserId = "user1";

    private const string DelayType = "delay";

    private readonly Queue<Activity> _replies = new();
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _users = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte> _state;
    private int _lastId;

    /// <summary>The language of what the script makes the user do.</summary>
    public string Locale => locale;

    public IReadOnlyList<string> Telemetry => telemetry;

    public DialogEngine Engine => engine;

    public int PendingReplies => _replies.Count;

    /// <exception cref="TestScriptException">There is none.</exception>
    public Activity TakeReply(string description)
        => _replies.TryDequeue(out var reply) ? reply : throw new TestScriptException($"{description} The bot sent nothing more.".TrimStart());

    /// <summary>Runs one turn to its end; what the dialogs throw becomes a reply.</summary>
    public async ValueTask SendAsync(Activity activity, string? user, CancellationToken cancellationToken)
    {
        Address(activity, user);
        var runner = new TurnRunner(engine, RequestFor(activity));
        try
        {
            runner.Open();
            if (activity is { Type: ActivityTypes.Event, Name: "SetTestOptions", Value: { } options })
            {
                runner.Root.Turn.ConversationScope["TestOptions"] = Expressions.JsonValues.FromElement(options);
            }

            await runner.RunDialogsAsync(cancellationToken).ConfigureAwait(false);
            var result = runner.Close();
            Keep(activity, result);
            await ReceiveAsync(result.Activities, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or TestScriptException))
        {
            await ReceiveAsync([.. runner.Root.Turn.TakeSent(), new Activity { Type = ActivityTypes.Message, Text = WordsFor(exception) }], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Looks into memory as the next turn would see it, from where the innermost dialog stands, and keeps what is changed.</summary>
    public void Inspect(Action<ActionContext> inspection)
    {
        var activity = new Activity { Type = ActivityTypes.Event, Name = "inspector", Locale = locale };
        Address(activity, null);
        var runner = new TurnRunner(engine, RequestFor(activity));
        runner.Open();
        runner.Root.Turn.TurnScope.Clear();
        inspection(runner.Root.FindLeaf());
        Keep(activity, runner.Close());
    }

    public void Dispose()
    {
        if (engine.Http.IsValueCreated)
        {
            engine.Http.Value.Dispose();
        }
    }

    // Scripts written for the format's first runtime name its words for a dialog that is missing.
    private static string WordsFor(Exception exception)
        => exception is DialogNotFoundException ? "Object reference not set to an instance of an object." : exception.Message;

    private TurnRequest RequestFor(Activity activity) => new()
    {
        Activity = activity,
        ConversationState = _state,
        UserState = _users.GetValueOrDefault(activity.From!.Id!),
        Services = services,
    };

    private void Keep(Activity activity, TurnResult result)
    {
        _state = result.ConversationState;
        _users[activity.From!.Id!] = result.UserState;
    }

    private void Address(Activity activity, string? user)
    {
        activity.Id = (++_lastId).ToString(CultureInfo.InvariantCulture);
        activity.ChannelId ??= ChannelId;
        activity.ServiceUrl = "https://test.com";
        activity.Conversation = new ConversationAccount { IsGroup = false, Id = name, Name = name };
        activity.Recipient = new ChannelAccount { Id = "bot", Name = "Bot" };
        activity.Timestamp = engine.Options.Time.GetUtcNow();
        activity.LocalTimestamp = engine.Options.Time.GetLocalNow().ToString("O", CultureInfo.InvariantCulture);
        activity.From = user is not null ? new ChannelAccount { Id = user, Name = user } : activity.From ?? new ChannelAccount { Id = DefaultUserId, Name = "User1" };
    }

    private async ValueTask ReceiveAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            if (activity.Type == DelayType)
            {
                var milliseconds = ActivityValues.Read(activity).GetValueOrDefault("value") as long? ?? 0;
                await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), engine.Options.Time, cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || enableTrace)
            {
                _replies.Enqueue(activity);
            }
        }
    }
}
