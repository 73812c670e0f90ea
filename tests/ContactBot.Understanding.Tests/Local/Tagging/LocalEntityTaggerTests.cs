using ContactBot.Understanding.Entities;
using ContactBot.Understanding.Local.Tagging;

namespace ContactBot.Understanding.Tests.Local.Tagging;

public sealed class LocalEntityTaggerTests
{
    private static readonly EntityExample[] Examples =
    [
        Example("sveglia per le [8 di mattina|time]"),
        Example("metti una sveglia alle [9|time]"),
        Example("sveglia alle [10 di sera|time]"),
        Example("che tempo fa a [Torino|place]"),
        Example("che tempo fa [domani|time] a [Novara|place]"),
        Example("piove a [Reggio Emilia|place]?"),
        Example("cancella la sveglia"),
        Example("che sveglie ho"),
    ];

    private readonly IEntityTagger _tagger = new LocalEntityTaggerFactory().Train(Examples);

    [Fact]
    public void What_was_taught_is_found_again() =>
        Assert.All(Examples, example => Assert.Equal(example.Entities, _tagger.Find(example.Text)));

    [Fact]
    public void What_stands_where_taught_words_stand_is_found_too()
    {
        var span = Assert.Single(_tagger.Find("che tempo fa a Vercelli"));

        Assert.Equal(("place", "Vercelli", 15, 23), (span.Type, span.Text, span.Start, span.End));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀")]
    [InlineData("\u0000\u0007\u202e")]
    [InlineData("שלום עולם")]
    public void Nothing_that_a_person_can_send_does_harm(string text) => Assert.All(_tagger.Find(text), span => Assert.Equal(text[span.Start..span.End], span.Text));

    [Fact]
    public void A_very_long_text_is_read_from_its_beginning() => Assert.NotEmpty(_tagger.Find("che tempo fa a Torino " + new string('x', 100_000)));

    [Fact]
    public void Without_examples_nothing_is_found() => Assert.Empty(new LocalEntityTaggerFactory().Train([]).Find("domani"));

    // "che tempo fa [domani|time]"
    private static EntityExample Example(string marked)
    {
        var (text, spans) = ("", new List<EntitySpan>());
        foreach (var piece in marked.Split('[', ']'))
        {
            if (piece.Split('|') is [var part, var type])
            {
                spans.Add(new EntitySpan(type, text.Length, text.Length + part.Length, part));
                text += part;
            }
            else
            {
                text += piece;
            }
        }

        return new EntityExample(text, spans);
    }
}
