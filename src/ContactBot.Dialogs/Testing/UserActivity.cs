using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Testing;

/// <summary>The user's channel sends an activity.</summary>
internal sealed class UserActivity : TestStep
{
    private readonly object? _activity;
    private readonly string? _user;

    public UserActivity(DialogDefinition definition)
    {
        definition.Require("activity");
        _activity = definition.Source["activity"]?.ToValue();
        _user = definition.Source["user"]?.Text;
    }

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        var activity = ActivityValues.ToActivity(_activity);
        activity.Type ??= ActivityTypes.Message;
        activity.Locale ??= "en-us";
        return conversation.SendAsync(activity, _user, cancellationToken);
    }
}
