using System.Buffers;
using System.Globalization;
using System.Text;
using ContactBot.Conversations;

namespace ContactBot.Channels.DirectLine.Activities;

/// <summary>Writes an ActivitySet (Direct Line 3.0): the activities are JSON already and are copied as they are.</summary>
internal static class ActivitySetWriter
{
    /// <summary>Those of the page's activities that lie behind <paramref name="after"/>.</summary>
    public static void Write(IBufferWriter<byte> output, TranscriptPage page, long after = 0)
    {
        output.Write("{\"activities\":["u8);
        var first = true;
        foreach (var line in page.Entries)
        {
            if (line.Sequence <= after)
            {
                continue;
            }

            if (!first)
            {
                output.Write(","u8);
            }

            output.Write(line.Json);
            first = false;
        }

        output.Write("],\"watermark\":\""u8);
        Encoding.UTF8.GetBytes(page.Watermark.ToString(CultureInfo.InvariantCulture), output);
        output.Write("\"}"u8);
    }

    /// <summary>One activity that is kept nowhere, so without a watermark.</summary>
    public static void WriteTransient(IBufferWriter<byte> output, ReadOnlySpan<byte> activity)
    {
        output.Write("{\"activities\":["u8);
        output.Write(activity);
        output.Write("]}"u8);
    }
}
