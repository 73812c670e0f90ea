namespace ContactBot.Understanding.Local.Model;

/// <summary>Which examples have a feature, and how much of it.</summary>
internal struct FeatureColumn
{
    /// <summary>Where more than one example in so many has it, a whole column is faster.</summary>
    private const int Rarity = 8;

    private const int FirstRoom = 4;

    public int[] Examples { get; private set; }

    public float[] Values { get; private set; }

    public int Count { get; private set; }

    /// <summary>The values of all examples; null while few have the feature.</summary>
    public float[]? Dense { get; private set; }

    public void Add(int example, float value, int exampleCount)
    {
        if (Dense is not null)
        {
            Dense[example] = value;
            return;
        }

        Examples ??= new int[FirstRoom];
        Values ??= new float[FirstRoom];
        if (Count == Examples.Length)
        {
            Grow();
        }

        (Examples[Count], Values[Count]) = (example, value);
        Count++;
        if (Count > exampleCount / Rarity)
        {
            Dense = new float[exampleCount];
            for (var i = 0; i < Count; i++)
            {
                Dense[Examples[i]] = Values[i];
            }
        }
    }

    private void Grow()
    {
        var (examples, values) = (Examples, Values);
        Array.Resize(ref examples, 2 * Count);
        Array.Resize(ref values, 2 * Count);
        (Examples, Values) = (examples, values);
    }
}
