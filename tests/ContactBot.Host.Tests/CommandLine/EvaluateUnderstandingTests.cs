using System.Text.Json;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

public sealed class EvaluateUnderstandingTests : IDisposable
{
    private static readonly string[] Lines =
    [
        """{"utt": "quando passano per la plastica", "intent": "waste", "lang": "it"}""",
        """{"utt": "ritiro della carta", "intent": "waste", "lang": "it"}""",
        """{"utt": "rinnovare la carta d'identità", "intent": "card", "lang": "it"}""",
        """{"utt": "carta d'identità scaduta", "intent": "card", "lang": "it"}""",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_measures_are_one_object_of_JSON()
    {
        File.WriteAllLines(Path.Combine(_folder.Path, "train.jsonl"), Lines);

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "understanding", "evaluate", "--train", "train.jsonl", "--test", "train.jsonl", "--json");

        var report = JsonElement.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, report.GetProperty("accuracy").GetDouble());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("spanF1").ValueKind);
        Assert.All(["top3", "macroF1", "ece", "trainSeconds", "millisecondsPerMessage"], key => Assert.True(report.GetProperty(key).GetDouble() >= 0));
    }

    [Fact]
    public async Task Lines_that_are_wrong_are_told_with_their_place()
    {
        File.WriteAllLines(Path.Combine(_folder.Path, "train.jsonl"), [.. Lines, "{}", "?"]);

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "understanding", "evaluate", "--train", "train.jsonl", "--cross-validate", "2");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CB1010: train.jsonl:5: \"utt\" is missing", run.Errors, StringComparison.Ordinal);
        Assert.Contains("CB1010: train.jsonl:6: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_of_entity_is_measured_on_labelled_texts()
    {
        File.WriteAllLines(Path.Combine(_folder.Path, "cases.jsonl"),
        [
            """{"text": "CAP 10121", "entities": [{"type": "cap", "start": 4, "end": 9, "value": "10121"}]}""",
            """{"text": "ne ho 3", "entities": [{"type": "cap", "start": 6, "end": 7}]}""",
        ]);

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "entities", "evaluate", "--kind", "postalCode", "--cases", "cases.jsonl", "--json");

        var report = JsonElement.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal((1, 0.5, 1), (report.GetProperty("precision").GetDouble(), report.GetProperty("recall").GetDouble(), report.GetProperty("exactValue").GetDouble()));
    }
}
