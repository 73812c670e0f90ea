using ContactBot.Activities;

namespace ContactBot.Dialogs.Actions;

/// <summary>Knows who takes part in a conversation; a host that can tell gives it with the services of the turn.</summary>
public interface IConversationRoster
{
    /// <summary>Those who take part in the conversation that the activity belongs to.</summary>
    ValueTask<IReadOnlyList<ChannelAccount>> GetMembersAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Those who were there when the activity of an id was sent; where the channel can't tell, all who take part.</summary>
    ValueTask<IReadOnlyList<ChannelAccount>> GetMembersAsync(Activity activity, string? activityId, CancellationToken cancellationToken)
        => GetMembersAsync(activity, cancellationToken);
}
