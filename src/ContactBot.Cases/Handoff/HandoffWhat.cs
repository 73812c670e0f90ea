using System.Text.Json;

namespace ContactBot.Cases.Handoff;

/// <summary>What they want.</summary>
public sealed record HandoffWhat
{
    public required string Subject { get; init; }
    public string? Category { get; init; }
    public string? Place { get; init; }
    public string? Details { get; init; }

    /// <summary>What the dialogs asked and were told, by property name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Collected { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The entities that were recognized in the last message, an object; null if none.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>The files that the citizen sent.</summary>
    public IReadOnlyList<HandoffAttachment> Attachments { get; init; } = [];
}
