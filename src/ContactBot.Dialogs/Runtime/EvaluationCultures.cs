using System.Collections.Concurrent;
using System.Globalization;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Runtime;

/// <summary>The options under which a turn evaluates expressions and speaks, one instance a language. Thread safe.</summary>
internal sealed class EvaluationCultures(DialogBotOptions options)
{
    private const int MaximumKnown = 256;

    private readonly ConcurrentDictionary<string, GenerationOptions> _known = new(StringComparer.OrdinalIgnoreCase);

    public GenerationOptions OptionsFor(TurnContext turn)
    {
        var generation = OptionsFor(turn.Locale);
        return turn.ConversationScope.Count > 0 && MemoryValues.TryGetProperty(turn.ConversationScope, "TestOptions", out var test)
            ? generation with { Evaluation = TestRandom.Apply(generation.Evaluation, test) }
            : generation;
    }

    private GenerationOptions OptionsFor(string locale)
        => _known.TryGetValue(locale, out var known) ? known
            : _known.Count < MaximumKnown ? _known.GetOrAdd(locale, Create)
            : Create(locale);

    private GenerationOptions Create(string locale)
        => new() { Evaluation = new() { Culture = CultureOf(locale), Time = options.Time, TimeZone = options.TimeZone } };

    private static CultureInfo CultureOf(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
