using System.Text.Json;

namespace ContactBot.Expressions.Values;

internal static class JsonReading
{
    public static object? ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            case JsonTokenType.StartArray:
                var list = new List<object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(ReadValue(ref reader));
                }

                return list;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var integer) ? Boxed.Of(integer) : reader.GetDouble();
            case JsonTokenType.True:
                return Boxed.True;
            case JsonTokenType.False:
                return Boxed.False;
            default:
                return null;
        }
    }

    public static object? FromElement(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var properties = JsonValues.NewObject(element.GetPropertyCount());
                foreach (var property in element.EnumerateObject())
                {
                    properties[property.Name] = FromElement(property.Value);
                }

                return properties;
            case JsonValueKind.Array:
                var list = new List<object?>(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    list.Add(FromElement(item));
                }

                return list;
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt64(out var integer) ? Boxed.Of(integer) : element.GetDouble();
            case JsonValueKind.True:
                return Boxed.True;
            case JsonValueKind.False:
                return Boxed.False;
            default:
                return null;
        }
    }

    private static OrderedDictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var properties = JsonValues.NewObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            properties[name] = ReadValue(ref reader);
        }

        return properties;
    }
}
