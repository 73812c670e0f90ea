namespace ContactBot.Dialogs.Runtime;

public sealed partial class TurnContext
{
    /// <summary>Raises a telemetry event.</summary>
    internal void Track(string eventName) => Engine.Options.Telemetry?.Invoke(eventName);
}
