using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Tests.Answers;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("quanto costa la mensa scolastica?", "mensa", ServiceFact.Cost)]
    [InlineData("entro quando si fa il cambio di residenza?", "cambio-residenza", ServiceFact.Times)]
    [InlineData("che documenti servono per il cambio di residenza", "cambio-residenza", ServiceFact.Needs)]
    [InlineData("chi paga la tari", "tari", ServiceFact.Audience)]
    public void The_fact_that_is_asked_for_answers(string question, string page, ServiceFact fact)
    {
        var answer = Collection.Borgoverde.Answer(question);
        Assert.Equal((page, fact), (answer?.Page.Id, answer?.Passage?.Fact));
    }

    [Fact]
    public void A_part_of_the_text_answers_too()
    {
        var answer = Collection.Borgoverde.Answer("carta d'identità persa o rubata: cosa faccio?");
        Assert.Equal("Carta persa o rubata", answer?.Passage?.Heading);
        Assert.InRange(answer!.Text.Length, 20, 500);
    }

    [Theory]
    [InlineData("e quanto costa?", ServiceFact.Cost)]
    [InlineData("quali documenti servono?", ServiceFact.Needs)]
    [InlineData("a che ora?", ServiceFact.Hours)]
    [InlineData("dove devo andare?", ServiceFact.Office)]
    [InlineData("e per mio figlio?", ServiceFact.Audience)]
    [InlineData("quanto tempo ci vuole", ServiceFact.Times)]
    [InlineData("avete un numero di telefono?", ServiceFact.Contacts)]
    public void A_question_that_goes_on_keeps_the_subject(string question, ServiceFact fact)
        => Assert.Equal(fact, Collection.Borgoverde.AnswerAbout("carta-identita", question)?.Passage?.Fact);

    [Theory]
    [InlineData("quanto costa il passo carrabile?")]
    [InlineData("grazie mille")]
    [InlineData("sei sicuro?")]
    [InlineData("che tempo fa domani")]
    public void A_question_about_something_else_does_not(string question)
        => Assert.Null(Collection.Borgoverde.AnswerAbout("carta-identita", question));

    [Fact]
    public void A_page_that_is_gone_answers_nothing() => Assert.Null(Collection.Borgoverde.AnswerAbout("nessuna", "quanto costa?"));
}
