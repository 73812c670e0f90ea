using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Assignment;

/// <summary>An entity that may go into a property, until the dialog has put it there or the user has decided.</summary>
internal sealed class EntityAssignment
{
    /// <summary>The event that it raises when its turn has come; empty until that is known.</summary>
    public string Event { get; set; } = "";

    /// <summary>Null where only an operation was understood.</summary>
    public string? Property { get; init; }

    public string? Operation { get; set; }

    public required RecognizedEntity Entity { get; init; }

    /// <summary>Whether the bot has just asked for the property.</summary>
    public bool IsExpected { get; set; }

    /// <summary>How often the event was raised.</summary>
    public long RaisedCount { get; set; }

    /// <summary>What the bot had asked for, where there is no property.</summary>
    public IReadOnlyList<string> ExpectedProperties { get; init; } = [];

    /// <summary>What the same words may mean instead.</summary>
    public List<EntityAssignment> Others { get; set; } = [];

    /// <summary>This one, and what the same words may mean instead.</summary>
    public IEnumerable<EntityAssignment> Alternatives => Others.Prepend(this);

    /// <summary>What the event carries: the assignment, or all of them where the user must choose a property.</summary>
    public object ToEventValue() => Others.Count == 0 ? ToValue() : Alternatives.Select(alternative => (object?)alternative.ToValue()).ToList();

    /// <summary>The form that memory keeps. The entity goes under two names: the format has renamed it.</summary>
    public OrderedDictionary<string, object?> ToValue()
    {
        var entity = Entity.ToValue();
        return new(StringComparer.Ordinal)
        {
            ["event"] = Event,
            ["property"] = Property,
            ["operation"] = Operation,
            ["value"] = entity,
            ["entity"] = entity,
            ["isExpected"] = IsExpected,
            ["raisedCount"] = RaisedCount,
        };
    }

    public OrderedDictionary<string, object?> ToState()
    {
        var state = ToValue();
        state.Remove("entity");
        if (ExpectedProperties.Count > 0)
        {
            state["expectedProperties"] = ExpectedProperties.Select(name => (object?)name).ToList();
        }

        if (Others.Count > 0)
        {
            state["others"] = Others.Select(other => (object?)other.ToState()).ToList();
        }

        return state;
    }

    public static EntityAssignment FromState(object? state) => new()
    {
        Event = RecognizedEntity.Read(state, "event") as string ?? "",
        Property = RecognizedEntity.Read(state, "property") as string,
        Operation = RecognizedEntity.Read(state, "operation") as string,
        Entity = RecognizedEntity.FromValue(RecognizedEntity.Read(state, "value")),
        IsExpected = RecognizedEntity.Read(state, "isExpected") is true,
        RaisedCount = (long)RecognizedEntity.ToNumber(RecognizedEntity.Read(state, "raisedCount")),
        ExpectedProperties = [.. (MemoryValues.ToList(RecognizedEntity.Read(state, "expectedProperties")) ?? []).OfType<string>()],
        Others = [.. (MemoryValues.ToList(RecognizedEntity.Read(state, "others")) ?? []).Select(FromState)],
    };
}
