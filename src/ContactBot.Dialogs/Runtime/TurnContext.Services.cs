namespace ContactBot.Dialogs.Runtime;

public sealed partial class TurnContext
{
    /// <summary>What the host gave for this turn under a type; null where it gave none.</summary>
    internal T? Find<T>()
        where T : class
        => Services?.GetService(typeof(T)) as T;
}
