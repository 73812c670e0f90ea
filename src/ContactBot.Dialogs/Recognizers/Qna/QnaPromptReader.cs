using System.Text.RegularExpressions;
using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>Reads <c>- [words](#2) `context-only`</c>.</summary>
internal static partial class QnaPromptReader
{
    /// <summary>The prompt; null where the line is none.</summary>
    public static QnaPrompt? Read(LuLine line)
    {
        var match = Prompt().Match(line.Item);
        return match.Success
            ? new QnaPrompt(match.Groups["text"].Value.Trim(), match.Groups["target"].Value.Trim(), match.Groups["only"].Success, line.Location)
            : null;
    }

    [GeneratedRegex(@"^\[(?<text>[^\[\]]+)\]\s*\(\s*#(?<target>[^()]+)\)\s*(?<only>`context-only`)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Prompt();
}
