using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>An answer and the ways to ask for it.</summary>
internal sealed record QnaPair(IReadOnlyList<LuName> Questions, string Answer, SourceLocation Location)
{
    /// <summary>The number that the file gives it; null where it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The first way to ask.</summary>
    public string Title => Questions.Count > 0 ? Questions[0].Text : "";

    /// <summary>Where the answer comes from.</summary>
    public string Source { get; init; } = "Editorial";

    public IReadOnlyList<KeyValuePair<string, string>> Filters { get; init; } = [];

    public IReadOnlyList<QnaPrompt> Prompts { get; init; } = [];
}
