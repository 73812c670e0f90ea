using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>
/// What a <c>.qna</c> file says. Immutable.
/// </summary>
/// <param name="Pairs">In the order of the file.</param>
/// <param name="Alterations">Lists of words that mean the same, the first being the one that stands for them.</param>
/// <param name="Imports">Other files whose pairs belong to this one too.</param>
/// <param name="Settings">What the file says of itself.</param>
internal sealed record QnaDocument(
    IReadOnlyList<QnaPair> Pairs,
    IReadOnlyList<IReadOnlyList<string>> Alterations,
    IReadOnlyList<LuImport> Imports,
    LuSettings Settings);
