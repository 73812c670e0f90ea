using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.Wire;

/// <summary>Reads JSON bodies within a limit.</summary>
internal static class RequestBody
{
    private const int MaximumBytesOfCharacter = 4;

    /// <summary>
    /// Reads the whole body, at most <paramref name="maximumCharacters"/> characters of JSON.
    /// </summary>
    /// <returns>The value (null for an empty body), or the answer that refuses it.</returns>
    public static async ValueTask<(T? Value, IResult? Refusal)> ReadAsync<T>(
        HttpRequest request, JsonTypeInfo<T> type, int maximumCharacters, CancellationToken cancellationToken)
        where T : class
    {
        var maximumBytes = (long)maximumCharacters * MaximumBytesOfCharacter;
        if (request.ContentLength > maximumBytes)
        {
            return (null, TooLarge(maximumCharacters));
        }

        ReadResult read;
        while (true)
        {
            read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > maximumBytes)
            {
                return (null, TooLarge(maximumCharacters));
            }

            if (read.IsCompleted)
            {
                break;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        try
        {
            return Parse(read.Buffer, type, maximumCharacters);
        }
        finally
        {
            request.BodyReader.AdvanceTo(read.Buffer.End);
        }
    }

    private static (T? Value, IResult? Refusal) Parse<T>(in ReadOnlySequence<byte> body, JsonTypeInfo<T> type, int maximumCharacters)
        where T : class
    {
        if (body.IsEmpty)
        {
            return (null, null);
        }

        if (body.Length > maximumCharacters && Encoding.UTF8.GetString(body).Length > maximumCharacters)
        {
            return (null, TooLarge(maximumCharacters));
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            var value = JsonSerializer.Deserialize(ref reader, type);
            return reader.Read() ? (null, Malformed("there is something behind the end")) : (value, null);
        }
        catch (JsonException exception)
        {
            return (null, Malformed($"line {exception.LineNumber + 1}, position {exception.BytePositionInLine + 1}, path {exception.Path}"));
        }
    }

    private static IResult Malformed(string where) => ErrorResults.BadArgument($"CB3007: the body is not valid JSON of the expected form: {where}.");

    private static IResult TooLarge(int maximumCharacters) =>
        ErrorResults.TooLarge($"CB3008: the body is larger than the {maximumCharacters} characters allowed.");
}
