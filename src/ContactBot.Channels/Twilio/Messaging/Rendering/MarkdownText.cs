using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>Turns Markdown into what a phone shows: WhatsApp's own marks, or plain text. A link keeps its address in sight.</summary>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseEmphasisExtras().UseAutoLinks().Build();

    private readonly StringBuilder _text = new();
    private readonly bool _hasMarks;

    private MarkdownText(bool hasMarks) => _hasMarks = hasMarks;

    public static string For(string channelId, string markdown)
    {
        var writer = new MarkdownText(channelId == TwilioChannels.WhatsApp);
        writer.WriteBlocks(Markdown.Parse(markdown, Pipeline), "");
        return writer._text.ToString().Trim();
    }

    private void WriteBlocks(ContainerBlock container, string indent)
    {
        foreach (var block in container)
        {
            WriteBlock(block, indent);
        }
    }

    private void WriteBlock(Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Open("*");
                WriteInlines(heading.Inline);
                Close("*");
                EndLine();
                break;
            case ListBlock list:
                WriteList(list, indent);
                break;
            case QuoteBlock quote:
                WriteBlocks(quote, indent);
                break;
            case CodeBlock code:
                _text.Append(indent).Append(code.Lines.ToString());
                EndLine();
                break;
            case LeafBlock { Inline: { } inline }:
                _text.Append(indent);
                WriteInlines(inline);
                EndLine();
                break;
            case HtmlBlock:
                break;
            case ContainerBlock other:
                WriteBlocks(other, indent);
                break;
        }
    }

    private void WriteList(ListBlock list, string indent)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _text.Append(indent).Append(list.IsOrdered ? $"{(number++).ToString(CultureInfo.InvariantCulture)}. " : "- ");
            var isFirst = true;
            foreach (var block in item)
            {
                WriteBlock(block, isFirst ? "" : indent + "  ");
                EndLine();
                isFirst = false;
            }
        }

        EndLine();
    }

    private void WriteInlines(ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            WriteInline(inline);
        }
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                _text.Append('\n');
                break;
            case CodeInline code:
                _text.Append(code.Content);
                break;
            case AutolinkInline link:
                _text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case EmphasisInline emphasis:
                var mark = emphasis switch { { DelimiterChar: '~' } => "~", { DelimiterCount: >= 2 } => "*", _ => "_" };
                Open(mark);
                WriteInlines(emphasis);
                Close(mark);
                break;
            case ContainerInline other:
                WriteInlines(other);
                break;
        }
    }

    private void WriteLink(LinkInline link)
    {
        var before = _text.Length;
        WriteInlines(link);
        var label = _text.ToString(before, _text.Length - before).Trim();
        var address = link.Url ?? "";
        var shown = address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal)
            ? address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : address;
        if (label.Length == 0 || link.IsAutoLink)
        {
            _text.Length = before;
            _text.Append(shown);
        }
        else if (shown.Length > 0 && label != shown)
        {
            _text.Append(": ").Append(shown);
        }
    }

    private void Open(string mark)
    {
        if (_hasMarks)
        {
            _text.Append(mark);
        }
    }

    private void Close(string mark) => Open(mark);

    // One line feed behind what stands there, however many its blocks have left.
    private void EndLine()
    {
        while (_text.Length > 0 && _text[^1] is '\n' or ' ')
        {
            _text.Length--;
        }

        _text.Append('\n');
    }
}
