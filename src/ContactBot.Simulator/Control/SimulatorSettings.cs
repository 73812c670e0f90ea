namespace ContactBot.Simulator.Control;

/// <summary>How the simulated Twilio behaves; can be changed while it runs.</summary>
internal sealed record SimulatorSettings
{
    public OptOutHandling OptOut { get; init; }

    /// <summary>How long each step of a message takes.</summary>
    public int StepMilliseconds { get; init; }

    /// <summary>Messages (of SMS: segments) a second that a sender may send; 0: no limit. What is above waits.</summary>
    public double MessagesPerSecond { get; init; }

    /// <summary>How long a queue may become before messages are refused (21611) or fail (30001).</summary>
    public int QueueSeconds { get; init; } = 36_000;

    /// <summary>Calls of the API a second; above it they are refused (20429); 0: no limit.</summary>
    public int RequestsPerSecond { get; init; }

    /// <summary>Media need the account's credentials, as an account can be told to demand.</summary>
    public bool MediaAuthentication { get; init; } = true;
}
