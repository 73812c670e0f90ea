namespace ContactBot.Cases.Changes;

/// <summary>Who answers for a case.</summary>
/// <param name="OperatorId">Null: nobody.</param>
/// <param name="Name">As it is shown.</param>
public sealed record CaseOwner(Guid? OperatorId, string? Name)
{
    public static readonly CaseOwner Nobody = new(null, null);
}
