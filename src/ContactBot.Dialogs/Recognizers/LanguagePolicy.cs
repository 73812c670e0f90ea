using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Which languages are tried for one that is asked for. Immutable and thread safe.</summary>
public sealed class LanguagePolicy
{
    private const int MaximumKnown = 256;

    private readonly FrozenDictionary<string, IReadOnlyList<string>> _fallbacks;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _computed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A policy that lists the languages to try, best first, for some; for all others it goes from <c>it-IT</c> to <c>it</c> to the empty one.</summary>
    public LanguagePolicy(IReadOnlyDictionary<string, IReadOnlyList<string>> fallbacks)
        => _fallbacks = fallbacks.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>From <c>it-IT</c> to <c>it</c> to the empty one.</summary>
    public static LanguagePolicy Default { get; } = new(FrozenDictionary<string, IReadOnlyList<string>>.Empty);

    /// <summary>The languages to try, best first, in lower case; the last is the empty one, which stands for files without a language.</summary>
    public IReadOnlyList<string> For(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        if (_fallbacks.TryGetValue(locale, out var listed))
        {
            return listed;
        }

        // Locales come from channels: the number remembered is bounded.
        return _computed.TryGetValue(locale, out var known) ? known
            : _computed.Count < MaximumKnown ? _computed.GetOrAdd(locale, Compute)
            : Compute(locale);
    }

    /// <summary>Reads an object of lists, one a language.</summary>
    internal static LanguagePolicy Load(Loading.SourceNode node) => new(node.Properties.ToDictionary(
        property => property.Key,
        property => (IReadOnlyList<string>)[.. property.Value.Items.Select(item => item.Text).OfType<string>()],
        StringComparer.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Compute(string locale)
    {
        var chain = new List<string>();
        for (var tag = locale.ToLowerInvariant(); tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            chain.Add(tag);
        }

        chain.Add("");
        return chain;
    }
}
