using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Storage.Cases;

namespace ContactBot.Cases.Dialogs;

/// <summary>Stands in for the cases where there are none: every case that is opened is number 100 0019, and that one can be found.</summary>
internal sealed class TrialCase : DialogAction
{
    private const string Number = "100 0019";
    private const string SpokenNumber = "1 0 0, 0 0 1 4";
    private const string Digits = "1000019";

    private readonly StringExpression? _asked;

    public TrialCase(DialogDefinition definition)
        : base(definition)
    {
        var isSearch = definition.Kind == CaseDialogs.FindCaseKind;
        definition.Require(isSearch ? "number" : "subject");
        _asked = isSearch ? definition.Text("number") : null;
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken) => new(_asked switch
    {
        null => Opened(),
        _ when string.Concat((_asked.Evaluate(context) ?? "").Where(char.IsAsciiDigit)) == Digits => Found(),
        _ => null,
    });

    private static OrderedDictionary<string, object?> Opened() => new()
    {
        ["id"] = Guid.Empty.ToString(),
        ["number"] = Number,
        ["spokenNumber"] = SpokenNumber,
    };

    private static OrderedDictionary<string, object?> Found() => new()
    {
        ["number"] = Number,
        ["status"] = nameof(CaseStatus.Open),
        ["statusLabel"] = CaseStatusLabels.Italian(CaseStatus.Open),
        ["subject"] = "Buca in via Roma",
        ["updated"] = "2026-11-20T09:30:00Z",
    };
}
