using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests;

/// <summary>
/// The page of errors is made from the sources. To make it again: <c>CONTACTBOT_WRITE_PAGES=1</c> and run this test.
/// </summary>
public sealed partial class ErrorPageTests
{
    private static readonly string Page = Path.Combine(RepositoryRoot.Path, "docs", "errors.md");

    [Fact]
    public void Every_number_of_an_error_means_one_thing()
    {
        var twice = Errors().GroupBy(error => error.Number).Where(group => group.Select(error => error.Folder).Distinct().Count() > 1);
        Assert.Empty(twice.Select(group => $"{group.Key}: {string.Join(", ", group.Select(error => error.Folder))}"));
    }

    [Fact]
    public void The_page_of_errors_is_the_one_that_the_sources_make()
    {
        var made = Made();
        if (Environment.GetEnvironmentVariable("CONTACTBOT_WRITE_PAGES") == "1")
        {
            File.WriteAllText(Page, made);
        }

        Assert.Equal(made, File.ReadAllText(Page));
    }

    private static string Made()
    {
        var page = new StringBuilder("# Errors\n\nMade from the sources by a test; what stands in braces is filled in where it happens.\n\n| number | message |\n|---|---|\n");
        foreach (var group in Errors().OrderBy(error => error.Number, StringComparer.Ordinal).GroupBy(error => error.Number))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {string.Join("<br>", group.Select(error => error.Message).Distinct())} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Number, string Message, string Folder)> Errors() =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !file.Contains("node_modules", StringComparison.Ordinal)
        from Match match in NumberedMessage().Matches(File.ReadAllText(file))
        select (match.Groups["number"].Value, Markdown(match.Groups["message"].Value), Path.GetRelativePath(RepositoryRoot.Path, Path.GetDirectoryName(file)!).Split('/')[1]);

    private static string Markdown(string message) =>
        CodeTag().Replace(message, "`").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("</?c>")]
    private static partial Regex CodeTag();

    // The number and the message in one literal, or the number in one and the message in the next, or a constant with its summary.
    [GeneratedRegex("""
        "(?<number>CB\d{4})(?::\s(?<message>[^"\r\n]+)"|"\s*,\s*\$?"(?<message>[^"\r\n]+)")
        | ///\s<summary>(?<message>[^\r\n]+)</summary>\s+ (?:public|internal)\sconst\sstring\s\w+\s=\s"(?<number>CB\d{4})"
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NumberedMessage();
}
