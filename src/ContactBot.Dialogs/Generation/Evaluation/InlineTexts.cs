using System.Buffers;
using System.Collections.Concurrent;
using ContactBot.Dialogs.Generation.Compilation;
using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Texts that are not in a file, each compiled once as long as there are not too many. Thread safe.</summary>
internal sealed class InlineTexts(ExpressionCompiler expressions)
{
    // Dialogs hold some hundreds of texts; whatever makes more makes them up as it goes, and keeping them would serve nothing.
    private const int MaximumCount = 2_000;
    private const int MaximumLength = 4_096;

    private static readonly SearchValues<char> Special = SearchValues.Create("$\\`");

    private readonly ConcurrentDictionary<string, InlineText> _texts = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What a text is evaluated as.</summary>
    public static Template Template { get; } = new("inline", [], "");

    /// <summary>Whether text stands for itself.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAny(Special) && (text.Length == 0 || !Blank.Is(text[0]));

    /// <summary>Compiles a text, right or wrong.</summary>
    public InlineText Compile(string text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        var compiled = CompileAnew(text);
        if (text.Length <= MaximumLength && Volatile.Read(ref _count) < MaximumCount && _texts.TryAdd(text, compiled))
        {
            Interlocked.Increment(ref _count);
        }

        return compiled;
    }

    private InlineText CompileAnew(string text)
    {
        var diagnostics = new DiagnosticBag(new SourceText("", text));
        var start = Blank.Skip(text, 0, text.Length);
        List<TextPart> parts = [];
        if (TextScanner.IsFence(text, start, text.Length))
        {
            if (TextScanner.ScanBlock(text, start + TextScanner.Fence.Length, text.Length, parts) == text.Length)
            {
                diagnostics.Add(Problem.FenceNotClosed, start);
            }
        }
        else
        {
            // Blanks before a single line are none of it, as in a template; those of a text of several lines are.
            TextScanner.ScanAll(text, text.Contains('\n') ? 0 : start, text.Length, parts);
        }

        var compiled = new TemplateCompiler(expressions, diagnostics).CompileText(parts, "", "");
        return new InlineText(compiled, diagnostics.ToList());
    }

    /// <summary>A compiled text and what is wrong with it.</summary>
    internal sealed record InlineText(CompiledText Text, IReadOnlyList<Diagnostic> Mistakes);
}
