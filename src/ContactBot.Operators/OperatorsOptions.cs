using ContactBot.Operators.Accounts;
using ContactBot.Operators.Desk;
using ContactBot.Operators.Queue;

namespace ContactBot.Operators;

/// <summary>Settings of what operators work with.</summary>
public sealed record OperatorsOptions
{
    /// <summary>Holds the file with the first operator's password.</summary>
    public string DataFolder { get; init; } = "./data";

    public LockoutOptions Lockout { get; init; } = new();
    public QueueOptions Queue { get; init; } = new();
    public WatchOptions Watch { get; init; } = new();
}
