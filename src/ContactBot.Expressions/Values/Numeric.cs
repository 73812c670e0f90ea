namespace ContactBot.Expressions.Values;

/// <summary>A number as the language computes with it: an integer of 64 bits or a real of double precision.</summary>
internal readonly struct Numeric
{
    private readonly long _integer;
    private readonly double _real;

    public Numeric(long integer)
    {
        _integer = integer;
        IsInteger = true;
    }

    public Numeric(double real) => _real = real;

    public bool IsInteger { get; }

    public long Integer => _integer;

    public double Real => IsInteger ? _integer : _real;

    public object Box() => IsInteger ? Boxed.Of(_integer) : _real;
}
