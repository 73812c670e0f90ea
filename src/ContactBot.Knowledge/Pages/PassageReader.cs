using Markdig;
using Markdig.Syntax;

namespace ContactBot.Knowledge.Pages;

/// <summary>Splits the text of a page at its headings.</summary>
internal static class PassageReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IEnumerable<Passage> Read(string markdown)
    {
        string? heading = null;
        var start = 0;
        foreach (var block in Markdown.Parse(markdown, Pipeline).OfType<HeadingBlock>())
        {
            if (Cut(markdown, start, block.Span.Start, heading) is { } passage)
            {
                yield return passage;
            }

            heading = ToPlainText(markdown.Substring(block.Span.Start, block.Span.Length));
            start = block.Span.End + 1;
        }

        if (Cut(markdown, start, markdown.Length, heading) is { } last)
        {
            yield return last;
        }
    }

    public static Passage Of(string heading, string text, ServiceFact fact) => new(heading, text, ToPlainText(text), fact);

    private static Passage? Cut(string markdown, int start, int end, string? heading)
    {
        var text = start < end ? markdown[start..end].Trim() : "";
        // A heading without text still tells what the page is about.
        return text.Length == 0 && heading is null ? null : new Passage(heading, text, ToPlainText(text));
    }

    private static string ToPlainText(string markdown) => Markdown.ToPlainText(markdown, Pipeline).Trim();
}
