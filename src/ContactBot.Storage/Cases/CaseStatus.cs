namespace ContactBot.Storage.Cases;

/// <summary>Where a case stands; stored as its name.</summary>
public enum CaseStatus
{
    /// <summary>Nobody has looked at it yet.</summary>
    New,

    /// <summary>Somebody works on it.</summary>
    Open,

    /// <summary>It waits for the citizen or for somebody outside.</summary>
    Waiting,

    /// <summary>What was asked is done; it may be opened again.</summary>
    Resolved,

    /// <summary>Over.</summary>
    Closed,
}
