namespace ContactBot.Storage.Operators;

/// <summary>What an operator may do in one body; each includes the one before. Stored as its name.</summary>
public enum OperatorRole
{
    /// <summary>Answers citizens.</summary>
    Operator,

    /// <summary>Also sees queues, reports and the work of others.</summary>
    Supervisor,

    /// <summary>Also makes and removes operators.</summary>
    Administrator,
}
