namespace ContactBot.Cases.Handoff;

/// <summary>Who asks.</summary>
public sealed record HandoffWho
{
    public Guid? CitizenId { get; init; }
    public string? DisplayName { get; init; }

    /// <summary>The Bot Framework name of the channel.</summary>
    public required string Channel { get; init; }

    /// <summary>The channel's address, telephone numbers and e-mail addresses masked.</summary>
    public required string Address { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the person was proven, by SPID, CIE or a code; false: the name is only what they say.</summary>
    public bool Verified { get; init; }
}
