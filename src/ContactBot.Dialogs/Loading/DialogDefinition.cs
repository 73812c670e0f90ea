using System.Globalization;
using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

/// <summary>
/// The JSON object that an action, a dialog or a part of one is loaded from, read by the types of its properties. A property of the wrong kind is
/// reported with its place and read as if it were absent, so that one load finds all mistakes. Used while loading only.
/// </summary>
public sealed partial class DialogDefinition
{
    internal DialogDefinition(DialogLoader loader, SourceNode source, string kind, string stableId)
        => (Loader, Source, Kind, StableId) = (loader, source, kind, stableId);

    /// <summary>The object as written.</summary>
    public SourceNode Source { get; }

    /// <summary>Its <c>$kind</c>.</summary>
    public string Kind { get; }

    /// <summary>Its <c>id</c>; null where it has none.</summary>
    public string? Id => Source["id"]?.Text;

    /// <summary>See <see cref="Runtime.Dialog.StableId"/>.</summary>
    public string StableId { get; }

    internal DialogLoader Loader { get; }

    /// <summary>A property that may be anything, computed or not.</summary>
    public ValueExpression? Value(string name) => Source[name] is { } node ? Loader.Expressions.Value(node) : null;

    /// <summary>A property that is text, computed or not.</summary>
    public StringExpression? Text(string name)
        => Source[name] is { } node && Expect(node, name, "text", SourceKind.Text, SourceKind.Number, SourceKind.Boolean)
            ? new StringExpression(Loader.Expressions.Value(node))
            : null;

    /// <summary>A property that is true or false, or an expression.</summary>
    public BooleanExpression? Boolean(string name)
        => Source[name] is { } node && Expect(node, name, "true, false or an expression", SourceKind.Boolean, SourceKind.Text)
            ? new BooleanExpression(Loader.Expressions.Formula(node))
            : null;

    /// <summary>A property that is a number, or an expression.</summary>
    public NumberExpression? Number(string name)
        => Source[name] is { } node && Expect(node, name, "a number or an expression", SourceKind.Number, SourceKind.Text)
            ? new NumberExpression(Loader.Expressions.Formula(node))
            : null;

    /// <summary>A property that names a place in memory.</summary>
    public PathExpression? Path(string name)
        => Source[name] is { } node && Expect(node, name, "a path into memory", SourceKind.Text) ? Loader.Expressions.Path(node) : null;

    /// <summary>A property that is an expression, with or without <c>=</c>.</summary>
    public Expression? Condition(string name)
        => Source[name] switch
        {
            null => null,
            { Kind: SourceKind.Boolean } node => ParseExpression((bool)node.Value! ? "true" : "false", node),
            { } node => Expect(node, name, "an expression", SourceKind.Text) ? ParseExpression(node.Text!, node) : null,
        };

    /// <summary>A property that is the same in every turn.</summary>
    public bool Constant(string name, bool fallback) => Source[name] is { } node && Expect(node, name, "true or false", SourceKind.Boolean) ? (bool)node.Value! : fallback;

    /// <summary>A property that is one of a few words, compared without regard to case, or an expression that gives one.</summary>
    public ChoiceExpression<T> Choice<T>(string name, T fallback)
        where T : struct, Enum
    {
        switch (Source[name])
        {
            case null:
                return new(fallback);
            case { Kind: SourceKind.Number, Value: long number } when Enum.IsDefined((T)Enum.ToObject(typeof(T), number)):
                return new((T)Enum.ToObject(typeof(T), number));
            case { Text: { } text } when text.StartsWith('=') || text.Contains("${", StringComparison.Ordinal):
                return new(fallback, Text(name));
            case { Text: { } text } when Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value):
                return new(value);
            case { } node:
                Report(DialogError.WrongValue, node, $"\"{name}\" must be one of {string.Join(", ", Enum.GetNames<T>().Select(ToCamelCase))}");
                return new(fallback);
        }
    }

    /// <summary>The texts of a list of texts.</summary>
    public IEnumerable<SourceNode> Texts(string name)
    {
        foreach (var node in Items(name))
        {
            if (Expect(node, name, "a list of texts", SourceKind.Text))
            {
                yield return node;
            }
        }
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<SourceNode> Items(string name)
        => Source[name] is { } node && Expect(node, name, "a list", SourceKind.List) ? node.Items : [];

    /// <summary>Parses an expression that stands in this object; reports it and returns null where it is none.</summary>
    public Expression? ParseExpression(string text, SourceNode node) => Loader.Expressions.Parse(text, node);

    /// <summary>Reports the property as missing where it is absent.</summary>
    public void Require(string name)
    {
        if (Source[name] is null)
        {
            Loader.Diagnostics.Report(DialogError.Missing, Source.Location, $"{Kind} needs the property \"{name}\"");
        }
    }

    /// <summary>Reports a mistake in this object.</summary>
    public void Report(string code, SourceNode? node, string message) => Loader.Diagnostics.Report(code, (node ?? Source).Location, message);

    private bool Expect(SourceNode node, string name, string what, params ReadOnlySpan<SourceKind> kinds)
    {
        if (kinds.Contains(node.Kind))
        {
            return true;
        }

        Report(DialogError.WrongValue, node, string.Create(CultureInfo.InvariantCulture, $"\"{name}\" must be {what}, not {Describe(node.Kind)}"));
        return false;
    }

    private static string Describe(SourceKind kind) => kind switch
    {
        SourceKind.Text => "text",
        SourceKind.Number => "a number",
        SourceKind.Boolean => "true or false",
        SourceKind.List => "a list",
        SourceKind.Map => "an object",
        _ => "null",
    };

    private static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
