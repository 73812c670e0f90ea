using ContactBot.Activities;

namespace ContactBot.Dialogs.Runtime;

public sealed partial class TurnContext
{
    private const string ProvisionalPrefix = "sent:";

    private readonly List<Activity?> _sent = [];

    /// <summary>
    /// Sends an activity when the turn is committed; returns the id by which <see cref="Update"/> and <see cref="Delete"/> know it in this turn.
    /// </summary>
    public string Send(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.Locale ??= Activity.Locale;
        Track("BotMessageSend");
        _sent.Add(activity);
        return activity.Id ?? $"{ProvisionalPrefix}{_sent.Count - 1}";
    }

    /// <summary>Replaces what was sent earlier in this turn, or asks the channel to replace what was sent in an earlier one.</summary>
    public void Update(string id, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (Find(id) is { } index)
        {
            _sent[index] = activity;
        }
        else
        {
            activity.Id = id;
            activity.Type = ActivityTypes.MessageUpdate;
            _sent.Add(activity);
        }
    }

    /// <summary>Takes back what was sent earlier in this turn, or asks the channel to delete what was sent in an earlier one.</summary>
    public void Delete(string id)
    {
        if (Find(id) is { } index)
        {
            _sent[index] = null;
        }
        else
        {
            _sent.Add(new Activity { Type = ActivityTypes.MessageDelete, Id = id });
        }
    }

    internal IReadOnlyList<Activity> TakeSent()
    {
        var sent = new List<Activity>(_sent.Count);
        sent.AddRange(_sent.OfType<Activity>());
        return sent;
    }

    private int? Find(string id)
    {
        if (id.StartsWith(ProvisionalPrefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(ProvisionalPrefix.Length), out var position) && position < _sent.Count)
        {
            return position;
        }

        var index = _sent.FindIndex(activity => activity?.Id is { } given && given.Equals(id, StringComparison.Ordinal));
        return index < 0 ? null : index;
    }
}
