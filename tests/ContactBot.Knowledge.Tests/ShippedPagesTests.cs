using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Tests;

/// <summary>The pages that come with the program, measured with questions of their own: the development questions stand apart, and only totals of these were looked at.</summary>
public sealed class ShippedPagesTests
{
    [Fact]
    public void No_page_has_a_mistake()
    {
        var files = KnowledgeFiles.Open(Path.Combine(AppContext.BaseDirectory, "Pages", "Borgoverde"));
        Assert.Empty(files.Mistakes);
        Assert.True(files.Pages.Count >= 60);
        Assert.All(files.Pages, page => Assert.True(page is { Link: not null, Updated: not null } && page.Facts.ContainsKey(ServiceFact.Summary), page.Id));
    }

    [Fact]
    public void Questions_find_the_page_that_answers_them()
    {
        var evaluation = Collection.Evaluate(Collection.Borgoverde, "borgoverde-test.jsonl");
        Assert.True(evaluation.Answerable >= 200);
        Assert.True(evaluation.Success1 >= 0.85, $"{evaluation.Success1}");
        Assert.True(evaluation.Recall3 >= 0.95, $"{evaluation.Recall3}");
    }

    [Fact]
    public void Questions_without_a_page_get_no_answer()
    {
        var evaluation = Collection.Evaluate(Collection.Borgoverde, "borgoverde-test.jsonl");
        Assert.True(evaluation.Answerless >= 60);
        Assert.True(evaluation.AnsweredWithoutPage <= 0.1, $"{evaluation.AnsweredWithoutPage}");
    }

    [Fact]
    public void Pages_of_another_trade_do_as_well()
    {
        var evaluation = Collection.Evaluate(Collection.Open("Collections", "parco"), "parco-test.jsonl");
        Assert.True(evaluation.Success1 >= 0.85, $"{evaluation.Success1}");
        Assert.True(evaluation.AnsweredWithoutPage <= 0.1, $"{evaluation.AnsweredWithoutPage}");
    }

    [Fact]
    public void The_same_question_gets_the_same_answer_from_many_threads()
    {
        var expected = Collection.Borgoverde.Answer("quanto costa la mensa?");
        Assert.NotNull(expected);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Collection.Borgoverde.Answer("quanto costa la mensa?")));
    }
}
