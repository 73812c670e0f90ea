using System.Text.RegularExpressions;
using ContactBot.Host.Start;

namespace ContactBot.Host.Bodies;

/// <summary>One entry of the section <c>ContactBot:Bodies</c>, whose keys are short names: <c>Bodies:rivafiorita:Name</c>.</summary>
internal sealed partial record BodySetting(string Code, string Name, Uri? Site)
{
    private const int MaximumNameLength = 200;

    /// <exception cref="SettingException">A short name or a name can't be used.</exception>
    public static IReadOnlyList<BodySetting> Read(IConfiguration configuration) =>
        [.. configuration.GetSection("ContactBot:Bodies").GetChildren().Select(Read)];

    private static BodySetting Read(IConfigurationSection section)
    {
        if (!CodeForm().IsMatch(section.Key))
        {
            throw new SettingException(section.Path, "must be a short name of 1 to 40 lower-case letters, digits and dashes");
        }

        return section["Name"] is { Length: > 0 and <= MaximumNameLength } name
            ? new BodySetting(section.Key, name, SiteOf(section))
            : throw new SettingException($"{section.Path}:Name", $"must be the body's name, at most {MaximumNameLength} characters");
    }

    private static Uri? SiteOf(IConfigurationSection section) => section["Site"] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" => site,
        _ => throw new SettingException($"{section.Path}:Site", "must be the address of the body's web site, such as https://www.comune.example.it"),
    };

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();
}
