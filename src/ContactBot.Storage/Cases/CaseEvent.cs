namespace ContactBot.Storage.Cases;

/// <summary>One change of a case: who, what, when. Never altered.</summary>
public sealed class CaseEvent
{
    public required Guid CaseId { get; init; }

    /// <summary>1, 2, 3 … without gaps: the case's version after the change.</summary>
    public required long Sequence { get; init; }

    public required Guid BodyId { get; init; }
    public required CaseActor Actor { get; init; }

    /// <summary>The operator, if one did it.</summary>
    public Guid? ActorId { get; init; }

    public string? ActorName { get; init; }

    /// <summary>What happened, such as <c>opened</c>, <c>updated</c>, <c>handoff</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>A JSON object: each changed field with its value after the change.</summary>
    public string? Changes { get; init; }

    /// <summary>What the actor wrote to it.</summary>
    public string? Note { get; init; }

    public required DateTimeOffset At { get; init; }
}
