using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>A line of Twilio's debugger.</summary>
/// <param name="Number">Its place among all alerts, from 1.</param>
/// <param name="Code">Twilio's number of the error.</param>
/// <param name="Text">What that number means.</param>
/// <param name="Url">What was called, without its query.</param>
/// <param name="Status">HTTP status of the answer; 0: there was none.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="At">When.</param>
internal sealed record Alert(long Number, int Code, string Text, string Url, int Status, int Attempts, DateTimeOffset At) : IFeedItem;
