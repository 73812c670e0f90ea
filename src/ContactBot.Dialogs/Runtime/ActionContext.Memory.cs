using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    /// <summary>Reads a place in memory; null where nothing is there.</summary>
    public object? GetValue(MemoryPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var value = ReadScope(path.Root);
        foreach (var step in path.Steps)
        {
            value = Descend(value, step);
            if (value is null)
            {
                return null;
            }
        }

        return value;
    }

    /// <summary>Writes a copy of the value to a place in memory; objects and list items on the way are made.</summary>
    /// <exception cref="InvalidOperationException">The path begins in no scope that can be written.</exception>
    public void SetValue(MemoryPath path, object? value)
    {
        ArgumentNullException.ThrowIfNull(path);
        value = MemoryValues.Copy(value);
        if (path.Steps.IsEmpty)
        {
            WriteScope(path, value as OrderedDictionary<string, object?> ?? []);
        }
        else
        {
            object owner = EnsureScope(path);
            var steps = path.Steps;
            for (var index = 0; index < steps.Length - 1; index++)
            {
                owner = DescendOrCreate(owner, steps[index], steps[index + 1]);
            }

            Assign(owner, steps[^1], value);
        }

        Container?.RunOnce?.Note(path);
    }

    /// <summary>Removes what is at a place in memory, if anything.</summary>
    public void RemoveValue(MemoryPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = path.Steps;
        if (steps.IsEmpty)
        {
            WriteScope(path, []);
            return;
        }

        object? owner = EnsureScope(path);
        foreach (var step in steps[..^1])
        {
            owner = Descend(owner, step);
        }

        var last = steps[^1];
        if (owner is OrderedDictionary<string, object?> dictionary && NameOf(last) is { } name)
        {
            MemoryValues.RemoveProperty(dictionary, name);
        }
        else if (owner is List<object?> list && PositionOf(last) is { } position && position < list.Count)
        {
            list.RemoveAt(position);
        }

        Container?.RunOnce?.Note(path);
    }

    bool Expressions.IExpressionMemory.TryResolve(string identifier, out object? value)
    {
        var (scope, prefix) = MemoryShorthand.Split(identifier);
        if (prefix == 0)
        {
            value = ReadScope(identifier);
            return value is not null;
        }

        value = ReadScope(scope[0]);
        for (var index = 1; index < scope.Length; index++)
        {
            MemoryValues.TryGetProperty(value, scope[index], out value);
        }

        if (identifier.Length > prefix)
        {
            MemoryValues.TryGetProperty(value, identifier[prefix..], out value);
            value = prefix == 1 && identifier[0] == '@' ? FirstOf(FirstOf(value)) : value;
        }

        return value is not null;
    }

    bool Expressions.IWritableMemory.TryAssign(string identifier, object? value)
    {
        SetValue(MemoryPath.Parse(identifier), value);
        return true;
    }

    private static object? FirstOf(object? value) => MemoryValues.ToList(value) switch
    {
        null => value,
        [] => null,
        [var first, ..] => first,
    };

    private object? Descend(object? owner, MemoryStep step)
    {
        var index = step.Index is null ? null : EvaluateIndex(step);
        if (MemoryValues.ToList(owner) is { } list)
        {
            var position = MemoryValues.ToIndex(step.Name ?? index);
            return position < list.Count ? list[position.Value] : null;
        }

        var name = step.Name ?? index as string;
        return name is not null && MemoryValues.TryGetProperty(owner, name, out var value) ? value : null;
    }

    private object DescendOrCreate(object owner, MemoryStep step, MemoryStep next)
    {
        if (Descend(owner, step) is { } existing and (OrderedDictionary<string, object?> or List<object?>))
        {
            return existing;
        }

        object created = next.Index is not null && PositionOf(next) is not null
            ? new List<object?>()
            : new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        Assign(owner, step, created);
        return created;
    }

    private void Assign(object owner, MemoryStep step, object? value)
    {
        switch (owner)
        {
            case OrderedDictionary<string, object?> dictionary when NameOf(step) is { } name:
                MemoryValues.SetProperty(dictionary, name, value);
                break;
            case List<object?> list when PositionOf(step) is { } position and < MaximumListGrowth:
                while (list.Count <= position)
                {
                    list.Add(null);
                }

                list[position] = value;
                break;
            default:
                throw new InvalidOperationException($"Nothing can be stored at '{step.Name ?? step.Index?.ToString()}' of what is there.");
        }
    }

    private string? NameOf(MemoryStep step) => step.Name ?? Convert.ToString(EvaluateIndex(step), System.Globalization.CultureInfo.InvariantCulture);

    private int? PositionOf(MemoryStep step) => MemoryValues.ToIndex(step.Name ?? EvaluateIndex(step));

    private object? EvaluateIndex(MemoryStep step)
        => step.Index is null ? step.Name : Evaluate(step.Index).Value;

    private const int MaximumListGrowth = 10_000;
}
