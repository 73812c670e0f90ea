using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>
/// The <c>.lg</c> files of a bot, found by file name whatever folder they are in. <c>main.it.lg</c> is the Italian <c>main.lg</c>; an import of
/// <c>common.lg</c> in it means <c>common.it.lg</c> where that exists.
/// </summary>
public sealed partial class LanguageFiles
{
    private readonly Dictionary<string, ImportedText> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="files">The files; identifiers are paths. Of two with the same file name the first counts.</param>
    public LanguageFiles(IEnumerable<ImportedText> files)
    {
        foreach (var file in files)
        {
            _files.TryAdd(Path.GetFileName(file.Id), file);
        }
    }

    /// <summary>Loads a file in all its languages. Mistakes don't throw: see <see cref="LanguageTemplates.AllDiagnostics"/> of each language.</summary>
    /// <param name="name">The file name of the neutral language, such as <c>main.lg</c>, whether that file exists or not.</param>
    /// <param name="defaultLocale">Stands in for a language that is not there.</param>
    /// <param name="options">What the templates may use.</param>
    public MultiLanguageGenerator Load(string name, string? defaultLocale = null, TemplateLoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Dictionary<string, LanguageTemplates> languages = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (fileName, file) in _files)
        {
            if (TryGetLocale(fileName, Path.GetFileName(name), out var locale))
            {
                languages.Add(locale, LanguageTemplates.Parse(file.Content, file.Id, (_, path) => Import(path, locale, defaultLocale), options));
            }
        }

        return new MultiLanguageGenerator(languages, defaultLocale);
    }

    private static bool TryGetLocale(string fileName, string neutralName, [NotNullWhen(true)] out string? locale)
    {
        locale = fileName.Equals(neutralName, StringComparison.OrdinalIgnoreCase) ? "" : null;
        var stem = Path.GetFileNameWithoutExtension(neutralName) + ".";
        if (locale is null && fileName.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && Path.GetExtension(fileName).Equals(Path.GetExtension(neutralName), StringComparison.OrdinalIgnoreCase))
        {
            var middle = Path.GetFileNameWithoutExtension(fileName)[(stem.Length - 1)..].TrimStart('.');
            locale = LanguageTag.IsMatch(middle) ? middle : null;
        }

        return locale is not null;
    }

    private ImportedText Import(string path, string locale, string? defaultLocale)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\', '#']) + 1)..];
        foreach (var language in LanguageFallback.Of(locale, defaultLocale))
        {
            var candidate = language.Length == 0 ? name : $"{Path.GetFileNameWithoutExtension(name)}.{language}{Path.GetExtension(name)}";
            if (_files.TryGetValue(candidate, out var file))
            {
                return file;
            }
        }

        throw new FileNotFoundException($"Could not find file '{path}'.");
    }

    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex LanguageTag { get; }
}
