using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Triggers;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.State;

/// <summary>Reads the state that <see cref="StateWriter"/> wrote, if need be under an older edition of the dialogs.</summary>
internal static class StateReader
{
    public static OrderedDictionary<string, object?> ReadScope(ReadOnlyMemory<byte> state)
        => state.IsEmpty ? NewScope() : JsonValues.Read(state.Span) as OrderedDictionary<string, object?> ?? NewScope();

    /// <summary>Fills the stack; tells a dialog or action that was on it and exists no more, in which case the stack is incomplete.</summary>
    public static (OrderedDictionary<string, object?> Conversation, string? Missing) ReadConversation(ReadOnlyMemory<byte> state, DialogEngine engine, List<DialogFrame> stack)
    {
        var root = ReadScope(state);
        var conversation = root.GetValueOrDefault(StateNames.Conversation) as OrderedDictionary<string, object?> ?? NewScope();
        var missing = "";
        return (conversation, ReadStack(root.GetValueOrDefault(StateNames.Stack), engine, stack, ref missing) ? null : missing);
    }

    private static OrderedDictionary<string, object?> NewScope() => new(StringComparer.Ordinal);

    private static bool ReadStack(object? frames, DialogEngine engine, List<DialogFrame> stack, ref string missing)
    {
        foreach (var item in MemoryValues.ToList(frames) ?? [])
        {
            if (item is not OrderedDictionary<string, object?> stored || ReadFrame(stored, engine, ref missing) is not { } frame)
            {
                return false;
            }

            stack.Add(frame);
        }

        return true;
    }

    private static DialogFrame? ReadFrame(OrderedDictionary<string, object?> stored, DialogEngine engine, ref string missing)
    {
        if (Find(stored, engine, ref missing) is not { } dialog)
        {
            return null;
        }

        var frame = new DialogFrame(dialog)
        {
            State = stored.GetValueOrDefault(StateNames.State) as OrderedDictionary<string, object?>,
            Index = (int)(stored.GetValueOrDefault(StateNames.Index) as long? ?? 0),
            RunOnce = ReadRunOnce(stored.GetValueOrDefault(StateNames.RunOnce) as OrderedDictionary<string, object?>),
        };
        if (dialog is ActionScope scope)
        {
            var key = stored.GetValueOrDefault(StateNames.Position) as string ?? "";
            if (scope.PositionOf(key) is not { } position)
            {
                missing = $"{dialog.StableId}/{key}";
                return null;
            }

            frame.Position = position;
        }

        return ReadPlan(stored.GetValueOrDefault(StateNames.Plan), engine, frame, ref missing) ? frame : null;
    }

    private static Dialog? Find(OrderedDictionary<string, object?> stored, DialogEngine engine, ref string missing)
    {
        var id = stored.GetValueOrDefault(StateNames.Dialog) as string ?? "";
        if (engine.TryFindByStableId(id, out var dialog))
        {
            return dialog;
        }

        missing = id;
        return null;
    }

    private static bool ReadPlan(object? sequences, DialogEngine engine, DialogFrame frame, ref string missing)
    {
        foreach (var item in MemoryValues.ToList(sequences) ?? [])
        {
            if (item is not OrderedDictionary<string, object?> stored || Find(stored, engine, ref missing) is not { } entry)
            {
                return false;
            }

            var sequence = new ActionSequence(entry, stored.GetValueOrDefault(StateNames.Options))
            {
                HasBegun = stored.GetValueOrDefault(StateNames.HasBegun) is true,
            };
            if (!ReadStack(stored.GetValueOrDefault(StateNames.Stack), engine, sequence.Stack, ref missing))
            {
                return false;
            }

            frame.Plan.Add(sequence);
        }

        return true;
    }

    private static RunOnceState? ReadRunOnce(OrderedDictionary<string, object?>? stored)
    {
        if (stored is null)
        {
            return null;
        }

        var state = new RunOnceState { Clock = stored.GetValueOrDefault("clock") as long? ?? 0 };
        ReadTimes(stored.GetValueOrDefault("changed"), state.Changed);
        ReadTimes(stored.GetValueOrDefault("lastRun"), state.LastRun);
        return state;
    }

    private static void ReadTimes(object? stored, Dictionary<string, long> times)
    {
        foreach (var (name, time) in stored as OrderedDictionary<string, object?> ?? [])
        {
            times[name] = time as long? ?? 0;
        }
    }
}
