using System.Text;
using System.Text.RegularExpressions;
using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

/// <summary>Finds the templates that a bot's <c>.lg</c> files export to its dialogs (<c>&gt; !# @exports = …</c>).</summary>
internal static partial class ExportLoader
{
    private const string Option = "@exports";

    /// <summary>The functions and one more for each exported template. Mistakes in the files are left to those who load them for good.</summary>
    public static FunctionTable Extend(FunctionTable functions, ResourceStore store, DialogBotOptions options)
    {
        var texts = store.Resources
            .Where(resource => resource.Id.EndsWith(".lg", StringComparison.OrdinalIgnoreCase))
            .Select(resource => new ImportedText(resource.File, Encoding.UTF8.GetString(resource.Content.Span).TrimStart('\uFEFF')))
            .ToList();
        var exporting = texts
            .Where(text => text.Content.Contains(Option, StringComparison.OrdinalIgnoreCase))
            .Select(text => Language.Replace(Path.GetFileName(text.Id), ".lg"))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (exporting.Count == 0)
        {
            return functions;
        }

        var files = new LanguageFiles(texts);
        var generators = exporting.Select(name => files.Load(name, options.DefaultLocale, new TemplateLoadOptions { Functions = functions }));
        return functions.With(ExportedFunctions.Of(generators, options.DefaultLocale));
    }

    [GeneratedRegex(@"\.[a-z]{2,3}(-[a-z0-9]{2,8})*\.lg$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Language { get; }
}
