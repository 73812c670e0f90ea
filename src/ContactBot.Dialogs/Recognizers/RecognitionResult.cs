using System.Globalization;
using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>What a recognizer understood of a text.</summary>
internal sealed class RecognitionResult
{
    /// <summary>Nothing that the bot knows of.</summary>
    public const string NoIntent = "None";

    /// <summary>Not this dialog's, but one's that is around it (the intent of cross-trained <c>.lu</c> files).</summary>
    public const string Interruption = "_Interruption";

    /// <summary>Recognizers that know of one another understood different things.</summary>
    public const string ChooseIntent = "ChooseIntent";

    public required string Text { get; init; }

    /// <summary>Scores between 0 and 1, in the order in which they were found.</summary>
    public OrderedDictionary<string, double> Intents { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Lists of values by entity name; under <c>$instance</c> where in the text they stand.</summary>
    public OrderedDictionary<string, object?> Entities { get; init; } = new(StringComparer.Ordinal);

    /// <summary>More that a recognizer tells, such as <c>candidates</c>.</summary>
    public OrderedDictionary<string, object?> Properties { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The intent with the highest score, the first of equals; none where no intent was found.</summary>
    public (string Intent, double Score) Top
    {
        get
        {
            var top = (Intent: "", Score: 0.0);
            foreach (var (intent, score) in Intents)
            {
                if (top.Intent.Length == 0 || score > top.Score)
                {
                    top = (intent, score);
                }
            }

            return top.Intent.Length == 0 ? (NoIntent, 0) : top;
        }
    }

    public static RecognitionResult None(string text, double score = 1) => new() { Text = text, Intents = new(StringComparer.Ordinal) { [NoIntent] = score } };

    /// <summary>Reads what memory holds, or what an event brought.</summary>
    public static RecognitionResult FromValue(object? value)
    {
        if (value is RecognitionResult result)
        {
            return result;
        }

        MemoryValues.TryGetProperty(value, "text", out var text);
        var read = new RecognitionResult { Text = text as string ?? "" };
        MemoryValues.TryGetProperty(value, "intents", out var intents);
        foreach (var (intent, details) in intents as OrderedDictionary<string, object?> ?? [])
        {
            MemoryValues.TryGetProperty(details, "score", out var score);
            read.Intents[intent] = score is IConvertible number ? number.ToDouble(CultureInfo.InvariantCulture) : 0;
        }

        MemoryValues.TryGetProperty(value, "entities", out var entities);
        foreach (var (name, found) in entities as OrderedDictionary<string, object?> ?? [])
        {
            read.Entities[name] = found;
        }

        return read;
    }

    /// <summary>The form that <c>turn.recognized</c> has in memory.</summary>
    public OrderedDictionary<string, object?> ToValue()
    {
        var intents = new OrderedDictionary<string, object?>(Intents.Count, StringComparer.Ordinal);
        foreach (var (intent, score) in Intents)
        {
            intents[intent] = new OrderedDictionary<string, object?>(1, StringComparer.Ordinal) { ["score"] = score };
        }

        var (top, topScore) = Top;
        var value = new OrderedDictionary<string, object?>(5 + Properties.Count, StringComparer.Ordinal)
        {
            ["text"] = Text,
            ["intents"] = intents,
            ["entities"] = Entities,
            ["intent"] = top,
            ["score"] = topScore,
        };
        foreach (var (name, property) in Properties)
        {
            value[name] = property;
        }

        return value;
    }

    public Understood ToUnderstood()
    {
        var (intent, score) = Top;
        return new Understood(intent, score, System.Text.Encoding.UTF8.GetString(JsonValues.ToUtf8(Entities)));
    }
}
