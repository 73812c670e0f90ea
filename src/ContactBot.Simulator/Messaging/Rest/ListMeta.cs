namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>What the later APIs say about the part of a list that they answer with.</summary>
internal sealed record ListMeta(string FirstPageUrl, string Key, string? NextPageUrl, int Page, int PageSize, string? PreviousPageUrl, string Url)
{
    public static ListMeta Of(Paging paging, string key, int total, Uri baseUrl) => new(
        $"{baseUrl}{paging.UriOf(0)}",
        key,
        paging.HasNext(total) ? $"{baseUrl}{paging.UriOf(paging.Page + 1)}" : null,
        paging.Page,
        paging.Size,
        paging.Page > 0 ? $"{baseUrl}{paging.UriOf(paging.Page - 1)}" : null,
        $"{baseUrl}{paging.UriOf(paging.Page)}");
}
