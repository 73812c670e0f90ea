using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Finds the files of one name in all their languages: <c>main.lu</c>, <c>main.it.lu</c>, <c>main.en-us.lu</c>.</summary>
internal sealed class LanguageResources(ResourceStore store, string extension)
{
    /// <summary>The files by language, in lower case; the empty one is the file without a language. A name with a language gives only that file.</summary>
    public IReadOnlyDictionary<string, Resource> Find(string name)
    {
        var languages = new Dictionary<string, Resource>(StringComparer.OrdinalIgnoreCase);
        if (store.TryFind(name, out var exact) && SplitLocale(BaseOf(name)) is { Locale.Length: > 0 } split)
        {
            languages.Add(split.Locale.ToLowerInvariant(), exact);
            return languages;
        }

        var stem = BaseOf(name);
        foreach (var resource in store.Resources)
        {
            if (resource.Id.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
                && SplitLocale(BaseOf(resource.Id)) is var (own, locale)
                && (own.Equals(stem, StringComparison.OrdinalIgnoreCase) || (locale.Length > 0 && BaseOf(resource.Id).Equals(stem, StringComparison.OrdinalIgnoreCase))))
            {
                languages.TryAdd(own.Equals(stem, StringComparison.OrdinalIgnoreCase) ? locale.ToLowerInvariant() : "", resource);
            }
        }

        return languages;
    }

    /// <summary>Without the extension, and without what <c>name.lu.qna</c> says more.</summary>
    private string BaseOf(string name)
    {
        var at = name.LastIndexOf(extension, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? name : name[..at];
    }

    /// <summary>Takes <c>main.en-us</c> apart; the language is empty where there is none.</summary>
    public static (string Name, string Locale) SplitLocale(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && IsLocale(name.AsSpan(dot + 1)) ? (name[..dot], name[(dot + 1)..]) : (name, "");
    }

    private static bool IsLocale(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        var language = dash < 0 ? text : text[..dash];
        return language.Length is 2 or 3
            && language.IndexOfAnyExceptInRange('a', 'z') < 0
            && (dash < 0 || (text.Length - dash is >= 3 and <= 9));
    }
}
