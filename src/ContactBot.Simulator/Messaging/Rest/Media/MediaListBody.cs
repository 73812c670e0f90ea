namespace ContactBot.Simulator.Messaging.Rest.Media;

/// <summary>Twilio's <c>ListMediaResponse</c>.</summary>
internal sealed record MediaListBody
{
    public int End { get; init; }
    public string? FirstPageUri { get; init; }
    public string? NextPageUri { get; init; }
    public int Page { get; init; }
    public int PageSize { get; init; }
    public string? PreviousPageUri { get; init; }
    public int Start { get; init; }
    public string? Uri { get; init; }
    public required IReadOnlyList<MediaBody> MediaList { get; init; }
}
