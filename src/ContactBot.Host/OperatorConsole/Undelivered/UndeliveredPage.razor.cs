using ContactBot.Conversations.Outbox.Undelivered;
using ContactBot.Host.OperatorConsole.Access;
using ContactBot.Operators.Accounts;
using Microsoft.AspNetCore.Components;

namespace ContactBot.Host.OperatorConsole.Undelivered;

/// <summary>The list of what did not reach citizens, with the reason and what can be done.</summary>
public sealed partial class UndeliveredPage : IDisposable
{
    private const int MaximumMessages = 100;
    private static readonly TimeSpan RefreshEvery = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _closed = new();
    private SignedInOperator? _who;
    private IReadOnlyList<UndeliveredMessage>? _messages;
    private ElementReference _heading;
    private string? _announcement;
    private string? _error;

    [Inject]
    internal ConsoleSession Session { get; set; } = null!;

    [Inject]
    internal UndeliveredMessages Undelivered { get; set; } = null!;

    [Inject]
    internal TimeProvider Time { get; set; } = null!;

    [Inject]
    internal ILogger<UndeliveredPage> Logger { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    // Not while the page is rendered ahead of its circuit: nobody would end the refreshing.
    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && await Session.FindOperatorAsync() is { } who)
        {
            _who = who;
            await RefreshAsync();
            _ = KeepCurrentAsync(_closed.Token);
        }
    }

    private async Task KeepCurrentAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(RefreshEvery, Time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await InvokeAsync(RefreshAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is closed.
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            _messages = await Undelivered.ListAsync(_who!.Identity, MaximumMessages, _closed.Token);
            _error = null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            LogNotRead(Logger, exception);
            _error = "L’elenco non si aggiorna (CB5020): riprovo da solo.";
        }

        StateHasChanged();
    }

    private Task RetryAsync(UndeliveredMessage message) => ActAsync(
        () => Undelivered.RetryAsync(_who!.Identity, message, _closed.Token), "Il messaggio viene inviato di nuovo.");

    private Task SettleAsync(UndeliveredMessage message, string note) => ActAsync(
        () => Undelivered.SettleAsync(_who!.Identity, message, note, _closed.Token), "Il messaggio è segnato come gestito.");

    private async Task ActAsync(Func<Task<bool>> act, string done)
    {
        _announcement = await act() ? done : "Se ne è già occupato qualcun altro.";
        await RefreshAsync();
        await _heading.FocusAsync();
    }

    // With one body its name would only be noise.
    private string? NameOf(UndeliveredMessage message) => _who is { BodyNames.Count: > 1 } who ? who.BodyNames.GetValueOrDefault(message.BodyId) : null;

    [LoggerMessage(1, LogLevel.Error, "CB5020: the list of undelivered messages could not be read")]
    private static partial void LogNotRead(ILogger logger, Exception exception);
}
