using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContactBot.Operators.Transcripts;

/// <summary>
/// Turns the bot's Markdown into HTML that may stand in the console: HTML in it is shown as text, links lead only to safe
/// addresses in a new tab, images become links.
/// </summary>
public static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseSoftlineBreakAsHardlineBreak()
        .UsePipeTables()
        .Build();

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            var address = SafeAddress.OrNull(link.GetDynamicUrl?.Invoke() ?? link.Url);
            link.GetDynamicUrl = null;
            link.Url = address ?? "";
            link.IsImage = false;
            if (link.FirstChild is null)
            {
                link.AppendChild(new LiteralInline(address ?? "collegamento"));
            }

            OpenInNewTab(link, address);
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            var address = SafeAddress.OrNull(link.IsEmail ? "mailto:" + link.Url : link.Url);
            link.Url = address is null ? "" : link.Url;
            OpenInNewTab(link, address);
        }

        // The console's own headings stand above those of a message.
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + 3);
        }

        return document.ToHtml(Pipeline);
    }

    private static void OpenInNewTab(Inline link, string? address)
    {
        if (address is not null)
        {
            link.GetAttributes().AddProperty("target", "_blank");
            link.GetAttributes().AddProperty("rel", "noopener noreferrer");
        }
    }
}
