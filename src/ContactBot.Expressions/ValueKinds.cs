namespace ContactBot.Expressions;

/// <summary>What an expression may evaluate to, as far as it is known before evaluation.</summary>
[Flags]
public enum ValueKinds
{
    /// <summary>Nothing is known yet.</summary>
    None = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>An integer or a real number.</summary>
    Number = 2,

    /// <summary>Any value at all: what it is shows when evaluated.</summary>
    Any = 4,

    /// <summary>A text.</summary>
    Text = 8,

    /// <summary>A list.</summary>
    List = 16,
}
