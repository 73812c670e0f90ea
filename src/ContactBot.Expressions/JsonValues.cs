using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions;

/// <summary>
/// Reads and writes JSON in the form that expressions compute with: null, bool, string, long for every integer that fits, else double, objects as
/// <see cref="OrderedDictionary{TKey, TValue}"/> with ordinal keys, arrays as <see cref="List{T}"/>. Nothing that looks like a date becomes one.
/// </summary>
public static class JsonValues
{
    private static readonly JsonReaderOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 512 };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>A new, empty object.</summary>
    public static OrderedDictionary<string, object?> NewObject(int capacity = 0) => new(capacity);

    /// <summary>Reads one JSON value; comments and trailing commas are accepted.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static object? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Reading);
        reader.Read();
        var value = JsonReading.ReadValue(ref reader);
        return reader.Read() ? throw new JsonException("There is text behind the JSON value.") : value;
    }

    /// <summary>Reads the JSON that people write by hand: single quotes, names without quotes, comments and trailing commas are accepted too.</summary>
    /// <exception cref="FormatException">The text is no JSON even so.</exception>
    public static object? Parse(string text) => LenientJson.Parse(text);

    /// <summary>The value of a JSON element.</summary>
    public static object? FromElement(JsonElement element) => JsonReading.FromElement(element);

    /// <summary>Writes a value; whole doubles keep their point (<c>4.0</c>), so that reading gives the same type back.</summary>
    /// <exception cref="InvalidOperationException">The value nests deeper than JSON may, or holds itself.</exception>
    public static void Write(Utf8JsonWriter writer, object? value) => JsonWriting.Write(writer, value);

    /// <summary>The value as compact JSON.</summary>
    public static byte[] ToUtf8(object? value) => Write(value, Compact).WrittenSpan.ToArray();

    /// <summary>The value as JSON text, on one line or indented by two spaces with line feeds.</summary>
    public static string ToText(object? value, bool isIndented = false) => Encoding.UTF8.GetString(Write(value, isIndented ? Indented : Compact).WrittenSpan);

    internal static JsonNode? ToNode(object? value) => value is JsonNode node ? node : JsonNode.Parse(ToUtf8(value));

    private static ArrayBufferWriter<byte> Write(object? value, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(buffer, options);
        JsonWriting.Write(writer, value);
        writer.Flush();
        return buffer;
    }
}
