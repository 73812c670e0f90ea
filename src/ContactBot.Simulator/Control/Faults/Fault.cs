namespace ContactBot.Simulator.Control.Faults;

/// <summary>Something that is to go wrong with the next messages that the program sends.</summary>
/// <remarks>Settable, because source-generated JSON gives init-only properties no values of their own.</remarks>
internal sealed record Fault
{
    public FaultMatch Match { get; set; } = new();

    /// <summary>How many messages it meets.</summary>
    public int Times { get; set; } = 1;

    public AnswerFault? Answer { get; set; }

    public OutcomeFault? Outcome { get; set; }

    public CallbackFault? Callbacks { get; set; }
}
