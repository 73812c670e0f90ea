using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Tests.Municipal;

/// <summary>Opens and finds one case only, number 100 0014.</summary>
internal sealed class KnownCase(DialogDefinition definition) : DialogAction(definition)
{
    private const string Number = "100 0014";

    private readonly ValueExpression? _number = definition.Value("number");

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken) =>
        new(_number is null || IsKnown(_number.Evaluate(context) as string) ? Known() : null);

    private static bool IsKnown(string? number) =>
        string.Concat((number ?? "").Where(char.IsAsciiDigit)) == Number.Replace(" ", "", StringComparison.Ordinal);

    private static OrderedDictionary<string, object?> Known() => new()
    {
        ["number"] = Number,
        ["status"] = "Open",
        ["statusLabel"] = "in lavorazione",
        ["subject"] = "Buca in via Roma",
        ["updated"] = "2026-11-20T09:30:00Z",
    };
}
