namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary>Twilio's <c>ListMessageResponse</c>.</summary>
internal sealed record MessageListBody
{
    public int End { get; init; }
    public string? FirstPageUri { get; init; }
    public string? NextPageUri { get; init; }
    public int Page { get; init; }
    public int PageSize { get; init; }
    public string? PreviousPageUri { get; init; }
    public int Start { get; init; }
    public string? Uri { get; init; }
    public required IReadOnlyList<MessageBody> Messages { get; init; }
}
