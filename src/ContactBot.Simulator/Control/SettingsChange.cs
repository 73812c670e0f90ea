namespace ContactBot.Simulator.Control;

/// <summary>Which settings are to be different; what is null stays. The meanings are those of <see cref="SimulatorSettings"/>.</summary>
internal sealed record SettingsChange(
    OptOutHandling? OptOut = null,
    int? StepMilliseconds = null,
    double? MessagesPerSecond = null,
    int? QueueSeconds = null,
    int? RequestsPerSecond = null,
    bool? MediaAuthentication = null)
{
    private const int MaximumStep = 60_000;

    /// <summary>No number is negative, and no step longer than a minute.</summary>
    public bool IsPossible =>
        StepMilliseconds is null or (>= 0 and <= MaximumStep) && MessagesPerSecond is null or >= 0 && QueueSeconds is null or >= 0 && RequestsPerSecond is null or >= 0;

    public SimulatorSettings ApplyTo(SimulatorSettings settings) => settings with
    {
        OptOut = OptOut ?? settings.OptOut,
        StepMilliseconds = StepMilliseconds ?? settings.StepMilliseconds,
        MessagesPerSecond = MessagesPerSecond ?? settings.MessagesPerSecond,
        QueueSeconds = QueueSeconds ?? settings.QueueSeconds,
        RequestsPerSecond = RequestsPerSecond ?? settings.RequestsPerSecond,
        MediaAuthentication = MediaAuthentication ?? settings.MediaAuthentication,
    };
}
