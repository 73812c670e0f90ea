using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContactBot.Understanding.Local.Model;

/// <summary>
/// Sums over rows of numbers, several rows at a time. Training runs once in a process, on code that has not been called before: the callers are compiled
/// at full optimization at once, and these parts into them.
/// </summary>
internal static class FloatVectors
{
    /// <summary>The inner products of one row with four others, which are at least as long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector4 Dot4(ReadOnlySpan<float> row, float[] a, float[] b, float[] c, float[] d)
    {
        ref var r = ref MemoryMarshal.GetReference(row);
        ref var ra = ref MemoryMarshal.GetArrayDataReference(a);
        ref var rb = ref MemoryMarshal.GetArrayDataReference(b);
        ref var rc = ref MemoryMarshal.GetArrayDataReference(c);
        ref var rd = ref MemoryMarshal.GetArrayDataReference(d);
        var (sa, sb, sc, sd) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        var i = 0;
        for (; i <= row.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var v = Load(ref r, i);
            sa += v * Load(ref ra, i);
            sb += v * Load(ref rb, i);
            sc += v * Load(ref rc, i);
            sd += v * Load(ref rd, i);
        }

        var sum = new Vector4(Vector.Sum(sa), Vector.Sum(sb), Vector.Sum(sc), Vector.Sum(sd));
        for (; i < row.Length; i++)
        {
            sum += row[i] * new Vector4(a[i], b[i], c[i], d[i]);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        ref var a = ref MemoryMarshal.GetReference(one);
        ref var b = ref MemoryMarshal.GetReference(other);
        var sums = Vector<float>.Zero;
        var i = 0;
        for (; i <= one.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            sums += Load(ref a, i) * Load(ref b, i);
        }

        var sum = Vector.Sum(sums);
        for (; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    /// <summary>Adds a multiple of a row to another, which is at least as long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddMultiple(ReadOnlySpan<float> row, float factor, Span<float> target)
    {
        ref var r = ref MemoryMarshal.GetReference(row);
        ref var t = ref MemoryMarshal.GetReference(target);
        var factors = new Vector<float>(factor);
        var i = 0;
        for (; i <= row.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            Store(Load(ref t, i) + (factors * Load(ref r, i)), ref t, i);
        }

        for (; i < row.Length; i++)
        {
            target[i] += factor * row[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Load(ref float start, int index) => Vector.LoadUnsafe(ref start, (nuint)index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<float> values, ref float start, int index) => values.StoreUnsafe(ref start, (nuint)index);
}
