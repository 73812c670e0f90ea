namespace ContactBot.Knowledge.Pages;

/// <summary>What a page tells of a service: the parts of the service page of the Italian municipal site model (Designers Italia).</summary>
public enum ServiceFact
{
    /// <summary>What the service is, in a sentence.</summary>
    Summary,

    /// <summary>Who it is for.</summary>
    Audience,

    /// <summary>How to get it.</summary>
    How,

    /// <summary>What to bring or to have.</summary>
    Needs,

    /// <summary>What one gets.</summary>
    Outcome,

    /// <summary>What it costs.</summary>
    Cost,

    /// <summary>How long it takes and by when.</summary>
    Times,

    /// <summary>Which office is in charge, and where.</summary>
    Office,

    /// <summary>When that office is open.</summary>
    Hours,

    /// <summary>Telephone and mail.</summary>
    Contacts,
}
