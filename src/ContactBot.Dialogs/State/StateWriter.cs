using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Triggers;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.State;

/// <summary>Writes what the next turn needs: UTF-8 JSON.</summary>
internal static class StateWriter
{
    private const int TypicalSize = 1024;

    // What is written must be read again, and JSON is read to a depth of 512.
    private const int MaximumDepth = 500;

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = MaximumDepth };

    public static ReadOnlyMemory<byte> Write(OrderedDictionary<string, object?> scope)
    {
        if (scope.Count == 0)
        {
            return default;
        }

        return Write(scope, static (writer, scope) => JsonValues.Write(writer, scope));
    }

    public static ReadOnlyMemory<byte> Write(List<DialogFrame> stack, OrderedDictionary<string, object?> conversation)
        => Write((stack, conversation), static (writer, state) =>
        {
            writer.WriteStartObject();
            WriteStack(writer, state.stack);
            if (state.conversation.Count > 0)
            {
                writer.WritePropertyName(StateNames.Conversation);
                JsonValues.Write(writer, state.conversation);
            }

            writer.WriteEndObject();
        });

    private static ReadOnlyMemory<byte> Write<T>(T state, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(TypicalSize);
        using var writer = new Utf8JsonWriter(buffer, Format);
        try
        {
            write(writer, state);
        }
        catch (InvalidOperationException exception) when (writer.CurrentDepth >= MaximumDepth)
        {
            throw new InvalidOperationException($"What the dialogs have stored nests deeper than {MaximumDepth} levels.", exception);
        }

        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteStack(Utf8JsonWriter writer, List<DialogFrame> stack)
    {
        writer.WriteStartArray(StateNames.Stack);
        foreach (var frame in stack)
        {
            WriteFrame(writer, frame);
        }

        writer.WriteEndArray();
    }

    private static void WriteFrame(Utf8JsonWriter writer, DialogFrame frame)
    {
        writer.WriteStartObject();
        writer.WriteString(StateNames.Dialog, frame.Dialog.StableId);
        if (frame.State is { Count: > 0 } state)
        {
            writer.WritePropertyName(StateNames.State);
            JsonValues.Write(writer, state);
        }

        if (frame.Dialog is ActionScope scope)
        {
            writer.WriteString(StateNames.Position, scope.KeyOf(frame.Position));
        }

        if (frame.Index != 0)
        {
            writer.WriteNumber(StateNames.Index, frame.Index);
        }

        if (frame.RunOnce is { } runOnce)
        {
            WriteRunOnce(writer, runOnce);
        }

        if (frame.HasPlan)
        {
            WritePlan(writer, frame.Plan);
        }

        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, List<ActionSequence> plan)
    {
        writer.WriteStartArray(StateNames.Plan);
        foreach (var sequence in plan)
        {
            writer.WriteStartObject();
            writer.WriteString(StateNames.Dialog, sequence.Entry.StableId);
            if (sequence.HasBegun)
            {
                writer.WriteBoolean(StateNames.HasBegun, true);
                WriteStack(writer, sequence.Stack);
            }
            else if (sequence.Options is not null)
            {
                writer.WritePropertyName(StateNames.Options);
                JsonValues.Write(writer, sequence.Options);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRunOnce(Utf8JsonWriter writer, RunOnceState state)
    {
        writer.WriteStartObject(StateNames.RunOnce);
        writer.WriteNumber("clock", state.Clock);
        WriteTimes(writer, "changed", state.Changed);
        WriteTimes(writer, "lastRun", state.LastRun);
        writer.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter writer, string name, Dictionary<string, long> times)
    {
        writer.WriteStartObject(name);
        foreach (var (key, time) in times)
        {
            writer.WriteNumber(key, time);
        }

        writer.WriteEndObject();
    }
}
