namespace ContactBot.Dialogs.Runtime;

/// <summary>What the engine keeps in the <c>dialog</c> scope, beside what the dialog itself puts there.</summary>
internal static class DialogPaths
{
    public const string RequiredProperties = "requiredProperties";
    public const string ExpectedProperties = "expectedProperties";
    public const string DefaultOperation = "defaultOperation";
    public const string Retries = "retries";
    public const string LastTriggerEvent = "lastTriggerEvent";

    public static readonly string[] All =
        ["lastIntent", "events", "eventCounter", "lastEvent", RequiredProperties, ExpectedProperties, DefaultOperation, Retries, LastTriggerEvent];
}
