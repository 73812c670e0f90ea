using System.Text.Json.Nodes;

namespace ContactBot.Channels.Tests.BotFramework.Service;

/// <summary>One request that the Connector got.</summary>
/// <param name="Method">As on the wire.</param>
/// <param name="Path">As on the wire, still encoded.</param>
/// <param name="Authorization">The header; null if there was none.</param>
/// <param name="Body">The JSON; null if there was none.</param>
public sealed record ConnectorCall(string Method, string Path, string? Authorization, JsonNode? Body)
{
    public string? Text => (string?)Body?["text"];
}
