namespace ContactBot.Storage.Cases;

/// <summary>What kind of actor changed a case; stored as its name.</summary>
public enum CaseActor
{
    Citizen,
    Bot,
    Operator,
    System,
}
