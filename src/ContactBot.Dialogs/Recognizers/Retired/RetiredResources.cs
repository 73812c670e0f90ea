using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Retired;

/// <summary>
/// Finds the file with what a cloud service had been taught, from the object that named the service: by the name of its own file, its <c>id</c>, its
/// settings, or because there is only one.
/// </summary>
internal sealed class RetiredResources(DialogDefinition definition, string extension, string idPrefix)
{
    private const string Dialog = ".dialog";

    /// <summary>The name of the file; null where none can be meant, which is reported.</summary>
    public string? Find(string setting)
    {
        var found = Candidates(setting).FirstOrDefault(candidate => Names.Contains(candidate, StringComparer.OrdinalIgnoreCase))
            ?? (Names.Select(WithoutLocale).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is [var only] ? only : null);
        if (found is null)
        {
            definition.Report(
                DialogError.Reference,
                definition.Source,
                $"{definition.Kind} asked a cloud that exists no more, and no {extension} file tells what it had been taught; name the file {OwnName}{extension}");
        }

        return found;
    }

    // A file with a language also stands for its name without one.
    private IReadOnlyList<string> Names => field ??=
    [
        .. definition.Loader.ResourceIds
            .Where(id => id.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            .SelectMany(id => new[] { id, WithoutLocale(id) })
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private string OwnName
    {
        get
        {
            var file = definition.Source.Location.File;
            var name = file[(file.LastIndexOf('/') + 1)..];
            return name.EndsWith(Dialog, StringComparison.OrdinalIgnoreCase) ? name[..^Dialog.Length] : name;
        }
    }

    private IEnumerable<string> Candidates(string setting)
    {
        yield return OwnName;
        if (definition.Source[setting]?.Text is { } text)
        {
            // Composer names settings after files: main.en-us.lu is settings.luis.main_en_us_lu.
            var names = Names
                .Where(name => Mentions(text, Identifier(name)) || Mentions(text, Identifier(name[..^extension.Length])))
                .OrderByDescending(name => name.Length);
            foreach (var name in names)
            {
                yield return name;
            }
        }

        if (definition.Id is { } id)
        {
            yield return (id.StartsWith(idPrefix, StringComparison.OrdinalIgnoreCase) ? id[idPrefix.Length..] : id) + extension;
        }

        yield return OwnName + extension;
    }

    private static bool Mentions(string text, string identifier)
    {
        for (var at = text.IndexOf(identifier, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(identifier, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsPart(text, at - 1) && !IsPart(text, at + identifier.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(string text, int position) => position >= 0 && position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] == '_');

    private static string Identifier(string name) => name.Replace('.', '_').Replace('-', '_');

    private string WithoutLocale(string id) => LanguageResources.SplitLocale(id[..^extension.Length]).Name + extension;
}
