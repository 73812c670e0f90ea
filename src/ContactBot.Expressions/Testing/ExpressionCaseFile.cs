using System.Text.Json;

namespace ContactBot.Expressions.Testing;

/// <summary>A file of cases of what expressions must give (format <c>expressions/1</c>), or of expressions that must fail (<c>bad-expressions/1</c>).</summary>
public sealed class ExpressionCaseFile
{
    private const string Values = "expressions/1";
    private const string Failures = "bad-expressions/1";

    private ExpressionCaseFile(IReadOnlyList<ExpressionCase> cases) => Cases = cases;

    /// <summary>The cases, in the order of the file.</summary>
    public IReadOnlyList<ExpressionCase> Cases { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="JsonException">It is no JSON, or not of either format.</exception>
    public static ExpressionCaseFile Load(string path)
    {
        var document = CaseDocument.Load(path, Values, Failures);
        var scopes = new CaseScopes(document.Root);
        Func<JsonElement, CaseScopes, string?> check = document.Format == Failures ? FailureCheck.Run : ValueCheck.Run;
        return new ExpressionCaseFile([.. document.Cases.Select((element, index) => new ExpressionCase(document.IdOf(index), element, check, scopes))]);
    }
}
