using System.Globalization;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Assignment;

/// <summary>An entity with what the recognizer tells of it.</summary>
internal sealed class RecognizedEntity
{
    /// <summary>The whole message, which may fill a property as well.</summary>
    public const string Utterance = "utterance";

    public required string Name { get; init; }

    /// <summary>A list of more than one where the recognizer could not decide.</summary>
    public object? Value { get; set; }

    /// <summary>The property that the user named.</summary>
    public string? Property { get; init; }

    /// <summary>What the user wants done.</summary>
    public string? Operation { get; init; }

    /// <summary>Where in the message it begins.</summary>
    public int Start { get; init; }

    /// <summary>Where in the message it ends, exclusive.</summary>
    public int End { get; init; }

    public double Score { get; init; }

    public string Text { get; init; } = "";

    public string? Type { get; init; }

    /// <summary>The outermost entity that it is part of.</summary>
    public string Root { get; init; } = "";

    /// <summary>How much of the message it covers, between 0 and 1.</summary>
    public double Coverage { get; init; }

    /// <summary>The number of the event with which it came.</summary>
    public long When { get; init; }

    public bool IsUtterance => Name.Equals(Utterance, StringComparison.Ordinal);

    private int Length => End - Start;

    public bool Overlaps(RecognizedEntity other) => Start <= other.End && End >= other.Start;

    public bool Covers(RecognizedEntity other) => Start <= other.Start && End >= other.End && Length > other.Length;

    public bool SharesRoot(RecognizedEntity other) => Root.Equals(other.Root, StringComparison.Ordinal);

    public OrderedDictionary<string, object?> ToValue() => new(StringComparer.Ordinal)
    {
        ["name"] = Name,
        ["value"] = Value,
        ["property"] = Property,
        ["operation"] = Operation,
        ["start"] = (long)Start,
        ["end"] = (long)End,
        ["score"] = Score,
        ["text"] = Text,
        ["type"] = Type,
        ["rootEntity"] = Root,
        ["coverage"] = Coverage,
        ["whenRecognized"] = When,
    };

    public static RecognizedEntity FromValue(object? value) => new()
    {
        Name = Read(value, "name") as string ?? "",
        Value = Read(value, "value"),
        Property = Read(value, "property") as string,
        Operation = Read(value, "operation") as string,
        Start = (int)ToNumber(Read(value, "start")),
        End = (int)ToNumber(Read(value, "end")),
        Score = ToNumber(Read(value, "score")),
        Text = Read(value, "text") as string ?? "",
        Type = Read(value, "type") as string,
        Root = Read(value, "rootEntity") as string ?? "",
        Coverage = ToNumber(Read(value, "coverage")),
        When = (long)ToNumber(Read(value, "whenRecognized")),
    };

    internal static object? Read(object? owner, string name) => MemoryValues.TryGetProperty(owner, name, out var value) ? value : null;

    internal static double ToNumber(object? value) => value is IConvertible number and not string ? number.ToDouble(CultureInfo.InvariantCulture) : 0;
}
