using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Values;

internal static class JsonWriting
{
    private const double FirstWithExponent = 1e15;

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case double real:
                WriteReal(writer, real);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case DateTime instant:
                writer.WriteStringValue(instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            default:
                WriteComposite(writer, value);
                break;
        }
    }

    private static void WriteComposite(Utf8JsonWriter writer, object value)
    {
        if (ValueList.TryRead(value, out var list))
        {
            writer.WriteStartArray();
            for (var index = 0; index < list.Count; index++)
            {
                CheckLength(writer);
                Write(writer, list[index]);
            }

            writer.WriteEndArray();
        }
        else if (ValueObject.TryRead(value, out var properties))
        {
            writer.WriteStartObject();
            foreach (var (name, property) in properties.Pairs())
            {
                CheckLength(writer);
                writer.WritePropertyName(name);
                Write(writer, property);
            }

            writer.WriteEndObject();
        }
        else if (Normal.Of(value) is var normal && !ReferenceEquals(normal, value))
        {
            Write(writer, normal);
        }
        else
        {
            writer.WriteStringValue(ValueText.Of(value, CultureInfo.InvariantCulture));
        }
    }

    // A value may hold one part many times over, which makes its JSON far larger than itself.
    private static void CheckLength(Utf8JsonWriter writer)
    {
        if (writer.BytesCommitted + writer.BytesPending > ExpressionLimits.MaximumJsonLength)
        {
            throw new InvalidOperationException($"The value is longer than {ExpressionLimits.MaximumJsonLength} bytes as JSON.");
        }
    }

    /// <summary>A whole number keeps its point. Written as a decimal of one place, for raw text would not be indented.</summary>
    private static void WriteReal(Utf8JsonWriter writer, double real)
    {
        if (!double.IsFinite(real))
        {
            writer.WriteStringValue(real.ToString(CultureInfo.InvariantCulture));
        }
        else if (Math.Abs(real) < FirstWithExponent && double.IsInteger(real))
        {
            writer.WriteNumberValue((long)real * 1.0m);
        }
        else
        {
            writer.WriteNumberValue(real);
        }
    }
}
