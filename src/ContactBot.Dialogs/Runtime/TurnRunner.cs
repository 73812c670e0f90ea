using ContactBot.Activities;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.State;

namespace ContactBot.Dialogs.Runtime;

/// <summary>Runs one turn: reads the state, offers the activity to the dialogs, runs what they planned, writes the state.</summary>
internal sealed class TurnRunner
{
    private const int MaximumErrors = 5;

    private readonly TurnContext _turn;
    private readonly List<DialogFrame> _stack = [];
    private readonly ActionContext _root;

    public TurnRunner(DialogEngine engine, TurnRequest request)
    {
        _turn = new TurnContext(engine, request);
        _root = new ActionContext(_turn, _stack, null);
    }

    /// <summary>The action that runs, for those who look for a mistake.</summary>
    public string Place => _root.FindLeaf().Top?.Dialog.StableId ?? "no dialog";

    public ActionContext Root => _root;

    public async ValueTask<TurnResult> RunAsync(CancellationToken cancellationToken)
    {
        Open();
        await RunDialogsAsync(cancellationToken).ConfigureAwait(false);
        return Close();
    }

    /// <summary>Reads the state.</summary>
    public void Open()
    {
        _turn.UserScope = StateReader.ReadScope(_turn.Request.UserState);
        var state = StateReader.ReadConversation(_turn.Request.ConversationState, _turn.Engine, _stack);
        _turn.ConversationScope = state.Conversation;
        _turn.Track("BotMessageReceived");
        if (state.Missing is { } missing)
        {
            _stack.Clear();
            _turn.Engine.NoteMissing(missing);
            _turn.Send(new Activity { Type = ActivityTypes.Message, Text = RestartMessage.In(_turn) });
        }

        _turn.TurnScope["activity"] = ActivityValues.Read(_turn.Activity);
    }

    /// <summary>Writes the state.</summary>
    public TurnResult Close() => new()
    {
        Activities = _turn.TakeSent(),
        ConversationState = StateWriter.Write(_stack, _turn.ConversationScope),
        UserState = StateWriter.Write(_turn.UserScope),
        Changes = [.. _turn.Changes],
        Understood = _turn.Understood,
        ActiveDialog = ActiveDialog.Of(_root),
    };

    /// <summary>Offers the activity to the dialogs and runs what they plan.</summary>
    public async ValueTask RunDialogsAsync(CancellationToken cancellationToken)
    {
        var isReceived = false;
        for (var errors = 0; ;)
        {
            try
            {
                if (!isReceived)
                {
                    isReceived = true;
                    var received = new DialogEvent(DialogEventNames.ActivityReceived, _turn.TurnScope["activity"], Bubble: true);
                    await _root.EmitFromLeafAsync(received, cancellationToken).ConfigureAwait(false);
                }

                await RunPlannedAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception exception) when (errors < MaximumErrors && exception is not OperationCanceledException)
            {
                errors++;
                _turn.Engine.NoteError(exception, Place);
                if (!await _root.EmitFromLeafAsync(ErrorEvent.Of(exception), cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    private async ValueTask RunPlannedAsync(CancellationToken cancellationToken)
    {
        var outcome = _stack.Count > 0
            ? await _root.ContinueAsync(cancellationToken).ConfigureAwait(false)
            : await _root.BeginAsync(_turn.Engine.Root, null, cancellationToken).ConfigureAwait(false);
        while (outcome.Kind == OutcomeKind.Unwind && _stack.Count > 0)
        {
            outcome = await _root.ContinueAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
