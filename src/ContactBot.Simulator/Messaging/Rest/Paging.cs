using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Page">From 0.</param>
/// <param name="Size">1 to 1000.</param>
/// <param name="Path">Without the query.</param>
/// <param name="Query">Without what says which part.</param>
internal sealed record Paging(int Page, int Size, string Path, IReadOnlyList<KeyValuePair<string, string?>> Query)
{
    private const int StandardSize = 50;
    private const int MaximumSize = 1000;

    public int Start => Page * Size;

    public static Paging Of(HttpContext context) => new(
        Math.Max(0, Number(context, "Page") ?? 0),
        Math.Clamp(Number(context, "PageSize") ?? StandardSize, 1, MaximumSize),
        RestResults.PathOf(context),
        [.. context.Request.Query.Where(pair => pair.Key is not ("Page" or "PageSize" or "PageToken")).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))]);

    public IReadOnlyList<T> Cut<T>(IReadOnlyList<T> all) => [.. all.Skip(Start).Take(Size)];

    public bool HasNext(int total) => Start + Size < total;

    public string UriOf(int page) => QueryHelpers.AddQueryString(Path, [.. Query, new("PageSize", Text(Size)), new("Page", Text(page))]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(HttpContext context, string name) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 1_000_000 ? value : null;
}
