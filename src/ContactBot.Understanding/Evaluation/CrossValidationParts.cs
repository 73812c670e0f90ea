using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ContactBot.Understanding.Evaluation;

/// <summary>Shares labelled sentences out to parts that have about the same number of each intent, always in the same way.</summary>
internal static class CrossValidationParts
{
    /// <summary>For each sentence the part that it belongs to, from 0.</summary>
    public static int[] Of(IReadOnlyList<EvaluationUtterance> utterances, int count)
    {
        var parts = new int[utterances.Count];
        var next = 0;
        foreach (var group in Enumerable.Range(0, parts.Length).GroupBy(i => utterances[i].Intent).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // By a hash, because the order of a file may put sentences that are alike side by side.
            foreach (var i in group.OrderBy(i => HashOf(utterances[i].Text)))
            {
                parts[i] = next++ % count;
            }
        }

        return parts;
    }

    private static long HashOf(string text) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
