using ContactBot.Activities;

namespace ContactBot.Dialogs.Skills;

/// <summary>Talks to other bots (skills); a host that has skills gives it with the services of the turn. Thread safe.</summary>
public interface ISkillClient
{
    /// <summary>Sends an activity to a skill; returns what the skill answers, in order (<c>deliveryMode: expectReplies</c>).</summary>
    /// <exception cref="SkillException">The skill can't be reached, refuses, or answers something else.</exception>
    ValueTask<IReadOnlyList<Activity>> SendAsync(Skill skill, Activity activity, CancellationToken cancellationToken);
}
