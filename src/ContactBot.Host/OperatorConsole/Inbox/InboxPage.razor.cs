using ContactBot.Conversations;
using ContactBot.Host.OperatorConsole.Access;
using ContactBot.Host.OperatorConsole.Words;
using ContactBot.Operators.Accounts;
using ContactBot.Operators.Desk;
using ContactBot.Storage.Conversations;
using Microsoft.AspNetCore.Components;

namespace ContactBot.Host.OperatorConsole.Inbox;

/// <summary>The operator's page: who waits, who is with whom, and the conversation that is open.</summary>
public sealed partial class InboxPage : IAsyncDisposable
{
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private HashSet<string> _known = [];
    private SignedInOperator? _who;
    private QueueWatch? _watch;
    private ElementReference _heading;
    private string? _announcement;
    private string? _error;

    /// <summary>The conversation that is open; null if none is.</summary>
    [Parameter]
    public string? ConversationId { get; set; }

    [Inject]
    internal ConsoleSession Session { get; set; } = null!;

    [Inject]
    internal OperatorDesk Desk { get; set; } = null!;

    [Inject]
    internal ILogger<InboxPage> Logger { get; set; } = null!;

    private IReadOnlyList<ConversationView> Waiting => Of(found => found.Owner == ConversationOwner.Waiting);

    private IReadOnlyList<ConversationView> Mine => Of(found => found.Owner != ConversationOwner.Waiting && found.OperatorId == _who?.Identity.Id);

    private IReadOnlyList<ConversationView> Others => Of(found => found.Owner != ConversationOwner.Waiting && found.OperatorId != _who?.Identity.Id);

    // With one body its name would only be noise in the list.
    private IReadOnlyDictionary<Guid, string>? BodyNames => _who is { BodyNames.Count: > 1 } who ? who.BodyNames : null;

    private string Title => Waiting.Count > 0 ? $"({Waiting.Count}) Conversazioni · ContactBot" : "Conversazioni · ContactBot";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_watch is not null)
        {
            _watch.Changed -= OnChanged;
            await _watch.DisposeAsync();
        }
    }

    // Not while the page is rendered ahead of its circuit: nobody would end that watch.
    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        try
        {
            _who = await Session.FindOperatorAsync();
            if (_who is null)
            {
                return;
            }

            var watch = Desk.WatchQueues(_who.Identity);
            _watch = watch;
            watch.Changed += OnChanged;
            await watch.StartAsync();
            _known = [.. Waiting.Select(found => found.Id)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogNotOpened(Logger, exception);
            _error = "L’elenco non si apre (CB5006). Ricarica la pagina tra poco.";
        }

        StateHasChanged();
    }

    private IReadOnlyList<ConversationView> Of(Func<ConversationView, bool> condition) =>
        _watch is null ? [] : [.. _watch.State.Conversations.Where(condition)];

    private bool IsUnread(ConversationView conversation) =>
        conversation.Id != ConversationId && _seen.TryGetValue(conversation.Id, out var seen) && conversation.LastSequence > seen;

    private void Remember(ConversationView conversation) => _seen[conversation.Id] = conversation.LastSequence;

    private ValueTask FocusList() => _heading.FocusAsync();

    private void OnChanged() => _ = InvokeAsync(() =>
    {
        Announce();
        StateHasChanged();
    });

    private void Announce()
    {
        var waiting = Waiting;
        var arrived = waiting.Where(found => !_known.Contains(found.Id)).ToList();
        _known = [.. waiting.Select(found => found.Id)];
        _announcement = arrived switch
        {
            [] => _announcement,
            [var one] => $"Nuova conversazione in attesa: {ConsoleWords.Citizen(one)}, {ConsoleWords.Channel(one.ChannelId)}. In attesa in tutto: {waiting.Count}.",
            _ => $"{arrived.Count} nuove conversazioni in attesa. In attesa in tutto: {waiting.Count}.",
        };
    }

    [LoggerMessage(1, LogLevel.Error, "CB5006: an operator's inbox could not be opened")]
    private static partial void LogNotOpened(ILogger logger, Exception exception);
}
