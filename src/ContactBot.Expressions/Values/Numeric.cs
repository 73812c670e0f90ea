namespace ContactBot.Expressions.Values;

/// <summary>A number as the language computes with it: an integer of 64 bits or a real of double precision.</summary>
internal readonly struct Numeric
{
    private readonly long _bits;

    public Numeric(long integer)
    {
        _bits = integer;
        IsInteger = true;
    }

    public Numeric(double real) => _bits = BitConverter.DoubleToInt64Bits(real);

    public bool IsInteger { get; }

    /// <summary>The integer; means nothing for a real number.</summary>
    public long Integer => _bits;

    public double Real => IsInteger ? _bits : BitConverter.Int64BitsToDouble(_bits);

    public object Box() => IsInteger ? Boxed.Of(_bits) : BitConverter.Int64BitsToDouble(_bits);
}
