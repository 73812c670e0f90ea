namespace ContactBot.Storage.Operators;

/// <summary>A body that an operator serves, and as what.</summary>
public sealed class OperatorBody
{
    public required Guid OperatorId { get; init; }
    public required Guid BodyId { get; init; }
    public OperatorRole Role { get; set; }
}
