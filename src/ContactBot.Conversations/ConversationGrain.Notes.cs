using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.Conversations;

/// <summary>What the contact centre itself writes down, apart from any turn of citizen or operator.</summary>
internal sealed partial class ConversationGrain
{
    public async Task<bool> NoteAsync(SystemNote note)
    {
        if (_conversation is null)
        {
            return false;
        }

        using var passage = await _gate.EnterAsync();
        try
        {
            await RetryOnConflictAsync(() => NoteOnceAsync(note));
        }
        catch (DuplicateActivityException)
        {
            // It stands there already.
        }

        return true;
    }

    private async Task NoteOnceAsync(SystemNote note)
    {
        if (_recent.TryFind(note.Key, out _))
        {
            return;
        }

        await ProcessInterruptedAsync();
        var turn = NewTurn();
        AddNote(turn, note.Text, note.Key);
        if (note.OptsOut && turn.Route is { OptedOutAt: null } route)
        {
            turn.Route = route with { OptedOutAt = turn.Now };
        }

        if (note.CitizenText is { } text)
        {
            turn.AddOutbound(SystemMessages.Text(text), ConversationAccounts.Bot(options.BotName), TranscriptAuthor.System);
        }

        await CommitAsync(turn);
    }

    /// <summary>A line that only operators see.</summary>
    private void AddNote(PendingTurn turn, string text, string? key = null) => turn.AddOutbound(
        SystemMessages.Text(text), ConversationAccounts.System(options.BotName), TranscriptAuthor.System, key, forCitizen: false);
}
