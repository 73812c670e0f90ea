using ContactBot.Knowledge.Evaluation;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Tests;

/// <summary>A collection of pages and the questions asked of it.</summary>
internal static class Collection
{
    public static KnowledgeBase Borgoverde { get; } = Open("Pages", "Borgoverde");

    public static KnowledgeBase Open(params ReadOnlySpan<string> folder)
        => KnowledgeBase.Build(KnowledgeFiles.Open(Path.Combine([AppContext.BaseDirectory, .. folder])));

    public static KnowledgeEvaluation Evaluate(KnowledgeBase knowledge, string questions)
    {
        var mistakes = new List<KnowledgeMistake>();
        var read = KnowledgeQuestionFile.Read(Path.Combine(AppContext.BaseDirectory, "Collections", questions), id => knowledge.Find(id) is not null, mistakes);
        Assert.Empty(mistakes);
        return KnowledgeEvaluation.Of(knowledge, read, TimeProvider.System);
    }

    /// <summary>Pages of one file each, the file being the text.</summary>
    public static KnowledgeFiles Files(params ReadOnlySpan<string> pages)
    {
        var sources = new List<KnowledgeSource>();
        foreach (var page in pages)
        {
            sources.Add(new KnowledgeSource($"page{sources.Count + 1}.md", System.Text.Encoding.UTF8.GetBytes(page)));
        }

        return KnowledgeFiles.Read(sources);
    }
}
