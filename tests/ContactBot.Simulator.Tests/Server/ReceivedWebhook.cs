namespace ContactBot.Simulator.Tests.Server;

/// <summary>A webhook as the program got it.</summary>
/// <param name="Url">As it was asked for.</param>
/// <param name="Form">In order.</param>
/// <param name="Headers">By name, whatever its case.</param>
internal sealed record ReceivedWebhook(string Url, IReadOnlyList<KeyValuePair<string, string>> Form, IReadOnlyDictionary<string, string> Headers)
{
    public string? this[string name] => Form.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

    public string Path => new Uri(Url).AbsolutePath;
}
