namespace ContactBot.TestKit.Host;

/// <summary>The program didn't start.</summary>
public sealed class HostStartException(string what, string output) : Exception($"{what}{Environment.NewLine}{output}")
{
    /// <summary>All that it wrote before.</summary>
    public string Output { get; } = output;
}
