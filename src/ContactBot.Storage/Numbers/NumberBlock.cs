namespace ContactBot.Storage.Numbers;

/// <summary>How far one sequence of a body's numbers has been handed out.</summary>
internal sealed class NumberBlock
{
    public required Guid BodyId { get; init; }

    /// <summary>What is numbered, such as <c>case</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The first number that is in no block yet.</summary>
    public required long Next { get; set; }
}
