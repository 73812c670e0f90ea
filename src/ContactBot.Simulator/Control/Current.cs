namespace ContactBot.Simulator.Control;

/// <summary>The settings as they are now. Thread safe.</summary>
internal sealed class Current(SimulatorOptions options)
{
    private volatile SimulatorSettings _settings = Initial(options);

    public SimulatorSettings Settings
    {
        get => _settings;
        set => _settings = value;
    }

    public void Reset() => _settings = Initial(options);

    private static SimulatorSettings Initial(SimulatorOptions options) =>
        new() { OptOut = options.OptOut, StepMilliseconds = (int)options.StepTime.TotalMilliseconds };
}
