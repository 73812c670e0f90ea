namespace ContactBot.Cases.Handoff;

/// <summary>Why a person is needed.</summary>
public sealed record HandoffWhy
{
    /// <summary>In plain words.</summary>
    public required string Reason { get; init; }

    /// <summary>What the citizen wrote last, in their words.</summary>
    public string? Trigger { get; init; }

    /// <summary>What the bot took it for; null if it did not understand.</summary>
    public string? Intent { get; init; }

    /// <summary>0–1.</summary>
    public double? Confidence { get; init; }
}
