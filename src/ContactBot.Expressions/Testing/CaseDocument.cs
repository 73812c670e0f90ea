using System.Text.Json;

namespace ContactBot.Expressions.Testing;

/// <summary>A JSON file of cases. A byte order mark, comments and trailing commas are welcome; a format that is not expected is not.</summary>
public sealed class CaseDocument
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 512 };

    private CaseDocument(string format, JsonElement root, IReadOnlyList<JsonElement> cases) => (Format, Root, Cases) = (format, root, cases);

    /// <summary>What the file says that it is, such as <c>expressions/1</c>.</summary>
    public string Format { get; }

    /// <summary>The whole file.</summary>
    public JsonElement Root { get; }

    /// <summary>The cases, in the order of the file.</summary>
    public IReadOnlyList<JsonElement> Cases { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="formats">What its <c>format</c> may be.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="JsonException">It is no JSON, not of such a format, or has no list of cases.</exception>
    public static CaseDocument Load(string path, params ReadOnlySpan<string> formats)
    {
        using var content = new MemoryStream(File.ReadAllBytes(path));
        using var document = JsonDocument.Parse(content, Reading);
        var root = document.RootElement.Clone();
        var format = Property(root, "format") is { ValueKind: JsonValueKind.String } given ? given.GetString()! : "";
        if (!formats.Contains(format))
        {
            throw new JsonException($"\"format\" is \"{format}\", not {string.Join(" or ", formats.ToArray())}.");
        }

        return Property(root, "cases") is { ValueKind: JsonValueKind.Array } cases
            ? new CaseDocument(format, root, [.. cases.EnumerateArray()])
            : throw new JsonException("There is no list \"cases\".");
    }

    /// <summary>The name of a case; what stands at which place where it has none.</summary>
    public string IdOf(int index)
        => Property(Cases[index], "id") is { ValueKind: JsonValueKind.String } id ? id.GetString()! : $"case {index + 1} (without an id)";

    private static JsonElement? Property(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
