namespace ContactBot.Simulator;

/// <summary>Makes Twilio's identifiers: two letters that say what it is, and 32 hexadecimal digits.</summary>
internal sealed class Sids(TimeProvider time)
{
    public string New(string kind) => $"{kind}{Guid.CreateVersion7(time.GetUtcNow()):N}";
}
