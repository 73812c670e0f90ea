using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Runtime;

/// <summary>Random choices as <c>conversation.TestOptions</c> of a test script fixes them.</summary>
internal static class TestRandom
{
    public static EvaluationOptions Apply(EvaluationOptions evaluation, object? testOptions)
    {
        if (MemoryValues.TryGetProperty(testOptions, "randomValue", out var value) && value is long fixedValue)
        {
            return evaluation with { NextRandom = (minimum, maximum) => (int)(minimum + (fixedValue % Math.Max(1, maximum - minimum))) };
        }

        if (MemoryValues.TryGetProperty(testOptions, "randomSeed", out value) && value is long seed)
        {
            var random = new Random((int)seed);
            return evaluation with { NextRandom = random.Next };
        }

        return evaluation;
    }
}
