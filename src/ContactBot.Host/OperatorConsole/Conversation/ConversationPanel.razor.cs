using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Conversations.Outbox;
using ContactBot.Host.OperatorConsole.Words;
using ContactBot.Operators.Desk;
using ContactBot.Storage.Conversations;
using Microsoft.AspNetCore.Components;

namespace ContactBot.Host.OperatorConsole.Conversation;

/// <summary>One conversation, with its transcript, its case and what the operator may do in it now.</summary>
public sealed partial class ConversationPanel : IAsyncDisposable
{
    private const int MaximumIdLength = 200;
    private static readonly TimeSpan WindowCheck = TimeSpan.FromSeconds(30);

    private ConversationWatch? _watch;
    private Composer? _composer;
    private ElementReference _heading;
    private string? _error;
    private string? _refusal;
    private bool _isBusy;
    private bool _isCaseOpen;
    private bool _isFocusDue;
    private bool _isDisposed;
    private ITimer? _windowClock;

    /// <summary>The conversation; another one needs another panel.</summary>
    [Parameter, EditorRequired]
    public string ConversationId { get; set; } = "";

    /// <summary>The operator in front of it.</summary>
    [Parameter, EditorRequired]
    public OperatorIdentity Who { get; set; } = null!;

    /// <summary>Told how far the operator has read.</summary>
    [Parameter, EditorRequired]
    public Action<ConversationView> Seen { get; set; } = null!;

    /// <summary>The operator has ended or given back the conversation.</summary>
    [Parameter, EditorRequired]
    public Func<ValueTask> Ended { get; set; } = null!;

    [Inject]
    internal OperatorDesk Desk { get; set; } = null!;

    [Inject]
    internal TimeProvider Time { get; set; } = null!;

    [Inject]
    internal ILogger<ConversationPanel> Logger { get; set; } = null!;

    private ConversationView View => _watch!.State.Conversation;

    private bool IsMine => View.Owner == ConversationOwner.Operator && View.OperatorId == Who.Id;

    private WritingRules? Rules => View.Writing;

    // The window may close while the page is open: then nothing comes from the server to say so.
    private bool IsOnlyTemplates => Rules is { } rules && (rules.OnlyTemplates || rules.FreeTextUntil <= Time.GetUtcNow());

    private string ReadOnlyReason => View.Owner switch
    {
        ConversationOwner.Waiting => "Per rispondere prendi in carico la conversazione.",
        ConversationOwner.Bot => "Risponde l’assistente automatico: puoi leggere.",
        ConversationOwner.Closed => "Conversazione conclusa.",
        _ => $"La segue {View.OperatorName}: puoi leggere.",
    };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        if (_windowClock is not null)
        {
            await _windowClock.DisposeAsync();
        }

        if (_watch is not null)
        {
            _watch.Changed -= OnChanged;
            await _watch.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        try
        {
            var watch = ConversationId.Length <= MaximumIdLength ? await Desk.OpenAsync(Who, ConversationId) : null;
            if (watch is null)
            {
                _error = "Questa conversazione non c’è, o è di un ente che non segui.";
                return;
            }

            await watch.StartAsync();
            if (_isDisposed)
            {
                await watch.DisposeAsync();
                return;
            }

            watch.Changed += OnChanged;
            _watch = watch;
            _windowClock = Time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, WindowCheck, WindowCheck);
            _isFocusDue = true;
            Seen(watch.State.Conversation);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailed(Logger, exception, ConversationId);
            _error = "La conversazione non si apre (CB5008). Riprova tra poco.";
        }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isFocusDue && _watch is not null)
        {
            _isFocusDue = false;
            await _heading.FocusAsync();
        }
    }

    private void OnChanged() => _ = InvokeAsync(() =>
    {
        Seen(View with { LastSequence = Math.Max(View.LastSequence, _watch!.State.Watermark) });
        StateHasChanged();
    });

    private async Task TakeAsync()
    {
        if (await CommandAsync(() => Desk.TakeAsync(Who, ConversationId)))
        {
            StateHasChanged();
            if (_composer is not null)
            {
                await _composer.FocusAsync();
            }
        }
    }

    private async Task<string?> CloseAsync(ConversationOutcome outcome, string? note)
    {
        var isDone = await CommandAsync(() => Desk.CloseAsync(Who, ConversationId, outcome, note));
        return isDone ? await EndAsync() : _refusal;
    }

    private async Task<string?> ReturnAsync(string? note)
    {
        var isDone = await CommandAsync(() => Desk.ReturnToBotAsync(Who, ConversationId, note));
        return isDone ? await EndAsync() : _refusal;
    }

    private async Task<string?> EndAsync()
    {
        StateHasChanged();
        await Ended();
        return null;
    }

    private async Task<CommandOutcome> SayAsync(string externalId, string text)
    {
        var outcome = CommandOutcome.Busy;
        await CommandAsync(async () =>
        {
            var result = await Desk.SayAsync(Who, ConversationId, text, externalId);
            outcome = result.Outcome;
            return result;
        });
        return outcome;
    }

    private async Task SayTemplateAsync(string purpose) => await CommandAsync(
        () => Desk.SayTemplateAsync(Who, ConversationId, purpose, Guid.CreateVersion7(Time.GetUtcNow()).ToString("n")));

    private Task TypingAsync() => Desk.TypingAsync(Who, ConversationId);

    private async Task ShowEarlierAsync() => await CommandAsync(async () =>
    {
        await _watch!.ShowEarlierAsync();
        return new CommandResult(CommandOutcome.Done, View);
    });

    /// <summary>Runs a command and shows why it was refused.</summary>
    /// <returns>True if it was carried out.</returns>
    private async Task<bool> CommandAsync(Func<Task<CommandResult>> command)
    {
        _isBusy = true;
        try
        {
            var result = await command();
            _refusal = ConsoleWords.Refusal(result);
            if (result.Conversation is { } conversation)
            {
                _watch?.Show(conversation);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailed(Logger, exception, ConversationId);
            _refusal = "Il servizio non risponde (CB5008). Non è andato perso nulla: riprova.";
        }
        finally
        {
            _isBusy = false;
        }

        StateHasChanged();
        return _refusal is null;
    }

    [LoggerMessage(1, LogLevel.Error, "CB5008: what an operator asked of conversation {ConversationId} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string conversationId);
}
