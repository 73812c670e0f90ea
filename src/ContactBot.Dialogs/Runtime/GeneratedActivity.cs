using ContactBot.Activities;
using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Runtime;

/// <summary>Text for the language generator: plain, with <c>${…}</c>, or the call of a template.</summary>
internal sealed class GeneratedActivity(string text) : IActivityTemplate
{
    public Activity? Bind(ActionContext context) => context.Generate(text) switch
    {
        null or "" => null,
        var generated => ActivityFactory.Create(generated),
    };
}
