using System.Globalization;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Turns;

/// <summary>
/// Collects what one turn changes, and gives each activity its place, its identifier and its time. Nothing has happened
/// until <see cref="ToCommit"/> is committed. Not thread safe.
/// </summary>
internal sealed class PendingTurn
{
    private readonly List<TranscriptEntry> _entries = new(4);
    private readonly List<ITransactionalChange> _changes = [];
    private readonly List<SaidActivity> _said = [];
    private readonly SiteLinks _links;
    private DateTimeOffset _lastAt;

    public PendingTurn(ConversationSnapshot start, DateTimeOffset now, SiteLinks links, ChannelRoute? route = null)
    {
        _links = links;
        Conversation = start;
        Now = now;
        Route = route;
        _lastAt = start.UpdatedAt;
    }

    /// <summary>The conversation as the turn leaves it.</summary>
    public ConversationSnapshot Conversation { get; set; }

    /// <summary>The way to the citizen as the turn leaves it; null where they come and read.</summary>
    public ChannelRoute? Route { get; set; }

    /// <summary>The route is not as it is stored.</summary>
    public bool SavesRoute { get; set; }

    /// <summary>What has to be sent because of the turn.</summary>
    public IReadOnlyList<OutboxMessage> Outgoing { get; set; } = [];

    /// <summary>What is said travels in the response to what came in, and not through the outbox.</summary>
    public bool RepliesInResponse { get; init; }

    public ReadOnlyMemory<byte>? ConversationState { get; set; }

    public ReadOnlyMemory<byte>? UserState { get; set; }

    /// <summary>The start of the turn, UTC.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>What the municipality's side said to the citizen in this turn.</summary>
    public IReadOnlyList<SaidActivity> Said => _said;

    public bool HasChanges => _entries.Count > 0 || _changes.Count > 0;

    /// <summary>What was said so far in this turn.</summary>
    public IReadOnlyList<TranscriptEntry> Entries => _entries;

    /// <summary>What changes in other rooms with this turn.</summary>
    public IReadOnlyList<ITransactionalChange> Changes => _changes;

    public void Add(ITransactionalChange change) => _changes.Add(change);

    public void Add(IEnumerable<ITransactionalChange> changes) => _changes.AddRange(changes);

    /// <summary>Appends what the citizen's side sent.</summary>
    /// <returns>The identifier it has from now on.</returns>
    public string AddInbound(Activity activity, string? externalId)
    {
        activity.Recipient = new ChannelAccount { Id = ConversationAccounts.BotId, Role = RoleTypes.Bot };
        return Add(activity, TranscriptAuthor.Citizen, externalId, forCitizen: true);
    }

    /// <summary>Appends what the bot is told without the citizen having sent it.</summary>
    public void AddProactive(Activity activity, string externalId) => Add(activity, TranscriptAuthor.System, externalId, forCitizen: false);

    /// <summary>Appends what the bot, an operator or the system says.</summary>
    public string AddOutbound(
        Activity activity, ChannelAccount from, TranscriptAuthor author, string? externalId = null, bool forCitizen = true, bool despiteOptOut = false)
    {
        activity.From = from;
        activity.Recipient = new ChannelAccount { Id = Conversation.UserId, Name = Conversation.UserName, Role = RoleTypes.User };
        activity.ChannelId = Conversation.ChannelId;
        if (Route is not null)
        {
            _links.Complete(activity, Conversation.BodyId);
        }

        var id = Add(activity, author, externalId, forCitizen);
        if (forCitizen && !RepliesInResponse)
        {
            _said.Add(new SaidActivity(Conversation.LastSequence, activity, despiteOptOut));
        }

        return id;
    }

    /// <param name="inputProcessed">False if the bot has yet to answer the last entry.</param>
    public TurnCommit ToCommit(bool inputProcessed = true) => new()
    {
        Conversation = Conversation with
        {
            UpdatedAt = _lastAt > Now ? _lastAt : Now,
            ProcessedSequence = inputProcessed ? Conversation.LastSequence : Conversation.LastSequence - 1,
        },
        Entries = _entries,
        ConversationState = ConversationState,
        UserState = UserState,
        Route = SavesRoute ? Route : null,
        Outgoing = Outgoing,
        Changes = _changes,
    };

    private string Add(Activity activity, TranscriptAuthor author, string? externalId, bool forCitizen)
    {
        var sequence = Conversation.LastSequence + 1;
        var at = NextInstant();
        var id = string.Create(CultureInfo.InvariantCulture, $"{Conversation.Id}|{sequence:D7}");
        activity.Id = id;
        activity.Timestamp = at;
        activity.Conversation = new ConversationAccount { Id = Conversation.Id };

        var json = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity);
        _entries.Add(new TranscriptEntry(sequence, id, externalId, author, forCitizen, at, json));
        Conversation = Conversation with { LastSequence = sequence };
        return id;
    }

    // Clients sort by the time stamp in milliseconds, so two activities of a conversation never share one.
    private DateTimeOffset NextInstant()
    {
        var next = new DateTimeOffset(Now.Ticks - Now.Ticks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        if (next <= _lastAt)
        {
            next = new DateTimeOffset(_lastAt.Ticks - _lastAt.Ticks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero).AddMilliseconds(1);
        }

        _lastAt = next;
        return next;
    }
}
