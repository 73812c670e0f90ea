using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>What a file says of itself in comments: <c>&gt; !# @app.culture = it-it</c>.</summary>
internal sealed class LuSettings
{
    private const string Mark = "!#";

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of the file, BCP 47; null where it does not say.</summary>
    public string? Culture => _values.GetValueOrDefault("app.culture");

    /// <summary>Whether an intent may have intents below it, by the number of <c>#</c>.</summary>
    public bool HasSections => Is("enableSections", fallback: false);

    /// <summary>Whether the sentences of the intents below an intent count as its own.</summary>
    public bool MergesSections => Is("enableMergeIntents", fallback: true);

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Reads a comment line, if it is one that says something; later ones win.</summary>
    public void Read(LuLine line, DiagnosticBag diagnostics)
    {
        var comment = line.Text.TrimStart('>').TrimStart();
        if (!comment.StartsWith(Mark, StringComparison.Ordinal))
        {
            return;
        }

        var setting = comment[Mark.Length..].Trim();
        var equals = setting.IndexOf('=', StringComparison.Ordinal);
        if (setting is ['@', _, ..] && equals > 1)
        {
            _values[setting[1..equals].Trim()] = setting[(equals + 1)..].Trim();
        }
        else
        {
            diagnostics.Warn(DialogError.Understanding, line.Location, "this line sets nothing; write it as \"> !# @app.culture = it-it\"");
        }
    }

    private bool Is(string name, bool fallback) => _values.TryGetValue(name, out var value) ? value.Equals("true", StringComparison.OrdinalIgnoreCase) : fallback;
}
