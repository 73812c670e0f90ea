using System.Collections.Frozen;

namespace ContactBot.Simulator.Messaging.Text;

/// <summary>Twilio's <c>SmartEncoded</c>: typographic characters give way to those of GSM-7.</summary>
internal static class SmartEncoding
{
    private static readonly FrozenDictionary<char, string> Replacements = new Dictionary<char, string>
    {
        ['‘'] = "'",
        ['’'] = "'",
        ['‚'] = "'",
        ['‛'] = "'",
        ['′'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
        ['„'] = "\"",
        ['‟'] = "\"",
        ['«'] = "\"",
        ['»'] = "\"",
        ['‐'] = "-",
        ['‑'] = "-",
        ['–'] = "-",
        ['—'] = "-",
        ['…'] = "...",
        ['\u00a0'] = " ",
        ['\u202f'] = " ",
        ['\u200b'] = "",
    }.ToFrozenDictionary();

    public static string Apply(string text) => string.Concat(text.Select(character => Replacements.GetValueOrDefault(character) ?? character.ToString()));
}
