using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation;

/// <summary>Collects the mistakes of one file, in the order they are noticed.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private readonly List<Diagnostic> _found = [];

    public void Add(Problem problem, int offset)
    {
        var (line, column) = source.Locate(offset);
        _found.Add(new Diagnostic(problem.Code, problem.Severity, problem.Message, source.Id, line, column));
    }

    public IReadOnlyList<Diagnostic> ToList() => [.. _found];
}
