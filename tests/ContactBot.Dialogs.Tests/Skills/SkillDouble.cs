using ContactBot.Activities;
using ContactBot.Dialogs.Skills;

namespace ContactBot.Dialogs.Tests.Skills;

/// <summary>Answers what a test says, once each, and then fails.</summary>
internal sealed class SkillDouble(params Activity[][] answers) : ISkillClient
{
    public List<Activity> Heard { get; } = [];

    public ValueTask<IReadOnlyList<Activity>> SendAsync(Skill skill, Activity activity, CancellationToken cancellationToken)
    {
        Heard.Add(activity);
        return Heard.Count <= answers.Length ? new(answers[Heard.Count - 1]) : throw new SkillException("the skill is not there");
    }
}
