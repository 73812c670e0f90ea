using System.Text.Json;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Evaluation;

/// <summary>Reads questions from JSON lines: <c>{"question": "…", "pages": ["id"]}</c>.</summary>
public static class KnowledgeQuestionFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="knows">Whether there is a page of an id.</param>
    /// <param name="mistakes">Takes what is wrong, with its line.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<KnowledgeQuestion> Read(string path, Func<string, bool> knows, ICollection<KnowledgeMistake> mistakes)
    {
        ArgumentNullException.ThrowIfNull(knows);
        ArgumentNullException.ThrowIfNull(mistakes);
        var questions = new List<KnowledgeQuestion>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var question = JsonSerializer.Deserialize(line.TrimStart('\uFEFF'), KnowledgeQuestionJson.Default.KnowledgeQuestion);
                if (question is not { Question: not null, Pages: not null })
                {
                    mistakes.Add(new KnowledgeMistake(path, index + 1, 1, "a question is {\"question\": \"…\", \"pages\": [ids]}; give both"));
                }
                else if (question.Pages.FirstOrDefault(page => page is null || !knows(page)) is { } unknown)
                {
                    mistakes.Add(new KnowledgeMistake(path, index + 1, 1, $"there is no page of the id \"{unknown}\""));
                }
                else
                {
                    questions.Add(question);
                }
            }
            catch (JsonException exception)
            {
                mistakes.Add(new KnowledgeMistake(path, index + 1, (int)(exception.BytePositionInLine ?? 0) + 1, "the line is not JSON; a question is {\"question\": \"…\", \"pages\": [ids]}"));
            }
        }

        return questions;
    }
}
