using ContactBot.Storage.Cases;

namespace ContactBot.Cases;

/// <summary>Who changes a case.</summary>
/// <param name="Kind">What kind of actor.</param>
/// <param name="Id">The operator, if it is one.</param>
/// <param name="Name">As it is shown in the history.</param>
public sealed record Actor(CaseActor Kind, Guid? Id = null, string? Name = null)
{
    public static readonly Actor Bot = new(CaseActor.Bot);
    public static readonly Actor System = new(CaseActor.System);
    public static readonly Actor Citizen = new(CaseActor.Citizen);

    public static Actor Operator(Guid id, string name) => new(CaseActor.Operator, id, name);
}
