namespace ContactBot.Cases.Changes;

/// <summary>What can happen to a case, as its history names it.</summary>
public static class CaseEventKinds
{
    public const string Opened = "opened";
    public const string Updated = "updated";
    public const string Handoff = "handoff";
    public const string Noted = "noted";
}
