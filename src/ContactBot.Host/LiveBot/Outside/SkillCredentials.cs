using ContactBot.Channels.BotFramework;
using ContactBot.Dialogs.Skills;

namespace ContactBot.Host.LiveBot.Outside;

/// <summary>Proves to skills who this bot is: with a token for their registration, where both have one.</summary>
internal sealed class SkillCredentials(BotFrameworkTokens tokens) : ISkillCredentials
{
    public ValueTask<string?> GetTokenAsync(Skill skill, CancellationToken cancellationToken) =>
        skill.AppId.Length == 0 ? new((string?)null) : tokens.FindAsync(skill.AppId, cancellationToken);
}
