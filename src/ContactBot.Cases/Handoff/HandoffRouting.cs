namespace ContactBot.Cases.Handoff;

/// <summary>To whom it should go.</summary>
public sealed record HandoffRouting
{
    /// <summary>The skill or office that the dialogs named; null: whoever is free.</summary>
    public string? Skill { get; init; }

    public string? Priority { get; init; }

    /// <summary>Where to call back, if the citizen left it.</summary>
    public string? CallbackNumber { get; init; }

    /// <summary>When the wait began, UTC.</summary>
    public required DateTimeOffset RequestedAt { get; init; }
}
