namespace ContactBot.Simulator.Control.Faults;

/// <summary>Which messages a fault meets; what is null does not matter.</summary>
/// <param name="To">As the program writes it, with <c>whatsapp:</c>.</param>
/// <param name="From">As the program writes it.</param>
/// <param name="Body">A part of the text.</param>
internal sealed record FaultMatch(string? To = null, string? From = null, string? Body = null)
{
    public bool Fits(string to, string from, string body) =>
        (To is null || To == to) && (From is null || From == from) && (Body is null || body.Contains(Body, StringComparison.OrdinalIgnoreCase));
}
