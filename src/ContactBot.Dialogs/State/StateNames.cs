namespace ContactBot.Dialogs.State;

/// <summary>The property names of stored state; conversations outlive releases, so a name is never given a new meaning.</summary>
internal static class StateNames
{
    public const string Conversation = "conversation";
    public const string Stack = "stack";
    public const string Dialog = "dialog";
    public const string State = "state";
    public const string Plan = "plan";
    public const string Options = "options";
    public const string HasBegun = "begun";
    public const string Position = "at";
    public const string Index = "index";
    public const string RunOnce = "runOnce";
}
