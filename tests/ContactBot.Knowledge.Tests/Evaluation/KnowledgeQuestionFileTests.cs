using ContactBot.Knowledge.Evaluation;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Tests.Evaluation;

public sealed class KnowledgeQuestionFileTests
{
    [Fact]
    public void Each_line_that_is_wrong_is_told_by_its_number()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("questions").FullName, "questions.jsonl");
        File.WriteAllText(path, """
            {"question": "uno", "pages": ["a"]}

            {"question": "due"}
            {"question": "tre", "pages": ["b"]}
            {"question": "quattro", "pages": []
            """);
        var mistakes = new List<KnowledgeMistake>();
        Assert.Equal(["uno"], KnowledgeQuestionFile.Read(path, id => id == "a", mistakes).Select(question => question.Question));
        Assert.Equal([3, 4, 5], mistakes.Select(mistake => mistake.Line));
    }
}
