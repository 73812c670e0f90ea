using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Dialogs.Runtime;

/// <summary>An activity as it stands in the file.</summary>
internal sealed class StaticActivity(byte[] json) : IActivityTemplate
{
    public Activity? Bind(ActionContext context) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity);
}
