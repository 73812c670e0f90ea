using System.Globalization;
using System.Text;
using System.Text.Unicode;
using YamlDotNet.RepresentationModel;

namespace ContactBot.Knowledge.Pages;

/// <summary>Reads a page: front matter in YAML, then Markdown.</summary>
internal static class PageReader
{
    /// <summary>A page longer than this is no page that people read. In bytes.</summary>
    public const int MaximumSize = 256 * 1024;

    private const int MaximumIdLength = 100;

    private static readonly string[] KnownKeys = ["id", "title", "tags", "domande", "aggiornato", "link", .. ServiceFacts.Keys];

    /// <summary>The page; null where it can't be used, which is noted.</summary>
    public static KnowledgePage? Read(KnowledgeSource source, List<KnowledgeMistake> mistakes)
    {
        if (source.Content.Length > MaximumSize)
        {
            mistakes.Add(new KnowledgeMistake(source.File, 1, 1, $"the page is over {MaximumSize / 1024} KB; split it into pages of one subject each"));
            return null;
        }

        if (!Utf8.IsValid(source.Content.Span))
        {
            mistakes.Add(new KnowledgeMistake(source.File, 1, 1, "the file is not in UTF-8; save it as UTF-8"));
            return null;
        }

        var text = Encoding.UTF8.GetString(source.Content.Span).TrimStart('\uFEFF');
        return FrontMatter.Read(source.File, text, mistakes) is { } head ? Read(source.File, head) : null;
    }

    private static KnowledgePage? Read(string file, FrontMatter head)
    {
        var map = head.Find("id") ?? head.Entries.FirstOrDefault().Node;
        var (id, title) = (head.Text("id"), head.Text("title"));
        if (id is null)
        {
            head.Refuse(map ?? new YamlScalarNode(), "the page has no \"id\"; add one line such as \"id: carta-identita\"");
        }
        else if (id.Length > MaximumIdLength || id.Any(char.IsWhiteSpace))
        {
            head.Refuse(map!, $"the id may not hold blanks nor be over {MaximumIdLength} characters");
        }

        if (title is null)
        {
            head.Refuse(map ?? new YamlScalarNode(), "the page has no \"title\"; add one line such as \"title: Carta d'identità\"");
        }

        WarnOfUnknownKeys(head);
        var facts = ReadFacts(head);
        var passages = facts.Select(fact => PassageReader.Of(ServiceFacts.HeadingOf(fact.Key), fact.Value, fact.Key)).Concat(PassageReader.Read(head.Body));
        return id is null || title is null ? null : new KnowledgePage
        {
            Id = id,
            Title = title,
            Tags = head.Texts("tags"),
            Questions = head.Texts("domande"),
            Facts = facts,
            Link = ReadLink(head),
            Updated = ReadDate(head),
            Passages = [.. passages],
            File = file,
            Line = (int)map!.Start.Line,
        };
    }

    private static OrderedDictionary<ServiceFact, string> ReadFacts(FrontMatter head)
    {
        var facts = new OrderedDictionary<ServiceFact, string>();
        foreach (var key in ServiceFacts.Keys)
        {
            if (ServiceFacts.TryFind(key, out var fact) && head.Text(key) is { } text)
            {
                facts[fact] = text;
            }
        }

        return facts;
    }

    private static string? ReadLink(FrontMatter head)
    {
        if (head.Text("link") is not { } link)
        {
            return null;
        }

        var isPath = link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal);
        var isAddress = Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return isPath || isAddress ? link : head.Refuse(head.Find("link")!, "\"link\" must be a path of the site such as /servizi/tari, or an address that begins with https://");
    }

    private static DateOnly? ReadDate(FrontMatter head)
    {
        if (head.Text("aggiornato") is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        head.Refuse(head.Find("aggiornato")!, "\"aggiornato\" must be a date such as 2026-11-05");
        return null;
    }

    private static void WarnOfUnknownKeys(FrontMatter head)
    {
        foreach (var (key, node) in head.Entries.Where(entry => !KnownKeys.Contains(entry.Key, StringComparer.Ordinal)))
        {
            head.Warn(node, $"nothing is known of \"{key}\", so it is left out; the keys are {string.Join(", ", KnownKeys)}");
        }
    }
}
