using ContactBot.Activities;

namespace ContactBot.Dialogs.Runtime;

/// <summary>What makes an activity to send. Immutable and thread safe.</summary>
public interface IActivityTemplate
{
    /// <summary>Makes a new activity; null where there is nothing to say.</summary>
    Activity? Bind(ActionContext context);
}
