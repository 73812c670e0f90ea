namespace ContactBot.Simulator;

/// <summary>A WhatsApp template that is approved from the start, so that a closed window can be tried without making one.</summary>
/// <param name="Name">As it was handed in.</param>
/// <param name="ContentSid"><c>HX…</c></param>
/// <param name="Body">With <c>{{1}}</c> for what the message fills in.</param>
public sealed record SimulatorTemplate(string Name, string ContentSid, string Body);
