using System.Runtime.InteropServices;

namespace ContactBot.Fuzzing;

/// <summary>An input in a file. Every UTF-16 unit is kept as it is, for half a surrogate pair may be what breaks something.</summary>
internal static class InputFile
{
    private const char ByteOrderMark = '\uFEFF';

    public static void Write(string path, string input) => File.WriteAllBytes(path, MemoryMarshal.AsBytes($"{ByteOrderMark}{input}".AsSpan()));

    /// <summary>Reads what <see cref="Write"/> wrote, or the UTF-8 of an editor.</summary>
    public static string Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return bytes is [0xFF, 0xFE, ..] ? new string(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(2))) : File.ReadAllText(path);
    }
}
