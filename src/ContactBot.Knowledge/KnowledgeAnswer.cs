using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge;

/// <summary>
/// What a page answers.
/// </summary>
/// <param name="Page">Where it stands.</param>
/// <param name="Passage">The part of the page that answers.</param>
/// <param name="Text">The same, short enough for a message; Markdown.</param>
/// <param name="Confidence">How probable it is that this answers, from 0 to 1.</param>
public sealed record KnowledgeAnswer(KnowledgePage Page, Passage? Passage, string Text, double Confidence);
