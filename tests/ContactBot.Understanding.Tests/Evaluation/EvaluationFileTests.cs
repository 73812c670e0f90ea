using ContactBot.Understanding.Evaluation;

namespace ContactBot.Understanding.Tests.Evaluation;

public sealed class EvaluationFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_line_gives_text_intent_language_and_entities()
    {
        Write("""{"utt": "sveglia alle 8", "intent": "alarm", "lang": "it", "entities": [{"type": "time", "start": 13, "end": 14, "text": "8"}]}""", "", """{"utt": "hi", "intent": "hello", "lang": "en"}""");

        var utterances = EvaluationFile.ReadUtterances(_file);

        Assert.Equal(["it", "en"], utterances.Select(utterance => utterance.Language));
        Assert.Equal("8", Assert.Single(utterances[0].Entities!).Text);
        Assert.Null(utterances[1].Entities);
    }

    [Fact]
    public void Places_counted_in_characters_are_understood_behind_an_emoji()
    {
        Write("""{"utt": "😀 oggi", "intent": "day", "entities": [{"type": "date", "start": 2, "end": 6, "text": "oggi"}]}""");

        var span = Assert.Single(EvaluationFile.ReadUtterances(_file)[0].Entities!);

        Assert.Equal(("oggi", 3, 7), (span.Text, span.Start, span.End));
    }

    [Fact]
    public void Every_line_that_is_wrong_is_told_with_its_place()
    {
        Write(
            """{"utt": "a", "intent": "b"}""",
            "no JSON",
            """{"intent": "b"}""",
            """["utt"]""",
            """{"utt": "a", "intent": "b", "entities": [{"type": "x", "start": 0, "end": 9}]}""",
            """{"utt": "oggi no", "intent": "b", "entities": [{"type": "x", "start": 0, "end": 4, "text": "ieri"}]}""");

        var mistakes = Assert.Throws<EvaluationFileException>(() => EvaluationFile.ReadUtterances(_file)).Mistakes;

        Assert.Equal([2, 3, 4, 5, 6], mistakes.Select(mistake => int.Parse(mistake[(_file.Length + 1)..].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("\"utt\" is missing", mistakes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_lines_is_a_mistake() => Assert.Throws<EvaluationFileException>(() => EvaluationFile.ReadUtterances(_file));

    [Fact]
    public void A_case_of_entities_may_name_a_value()
    {
        Write("""{"text": "il mio CAP è 10121", "entities": [{"type": "postalCode", "start": 13, "end": 18, "value": "10121"}]}""");

        Assert.Equal("10121", EvaluationFile.ReadEntityCases(_file)[0].Entities[0].Value);
    }

    private void Write(params string[] lines) => File.WriteAllLines(_file, lines);
}
