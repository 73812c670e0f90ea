using System.Globalization;

namespace ContactBot.Expressions;

/// <summary>What an evaluation depends on beside memory. Immutable; share one instance.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The current culture, the system clock and no substitution.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Formats numbers and dates where a function call names no locale; null means the thread's culture at the time of evaluation.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The clock of <c>utcNow</c>, <c>getPastTime</c> and the like.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where "today" is for functions that take an optional time zone; null means UTC.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Called with the text of a path that resolves to null; what it returns stands for the path. Conditions and comparisons never ask.</summary>
    public Func<string, object?>? NullSubstitution { get; init; }

    /// <summary>Draws from [minimum, maximum) for <c>rand</c>.</summary>
    public Func<int, int, int> NextRandom { get; init; } = Random.Shared.Next;

    /// <summary>How many evaluations may run inside one another (a template that calls a template …) before the innermost fails.</summary>
    public int MaximumDepth { get; init; } = 100;
}
