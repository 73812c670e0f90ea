using System.Globalization;
using System.Text.Json;

namespace ContactBot.Cases.Handoff;

/// <summary>
/// Writes the two to four lines that an operator reads before the first word: who and why, what about, what was collected,
/// where the talk stands. Every word comes from the context; nothing is guessed.
/// </summary>
internal static class HandoffSummary
{
    private const int QuoteLength = 140;
    private const int ValueLength = 60;
    private const int Values = 5;
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    public static string Write(HandoffContext context, string? caseNumber)
    {
        string?[] lines = [Who(context), What(context), Collected(context), Stands(context, caseNumber)];
        return string.Join('\n', lines.Where(line => line is not null));
    }

    private static string Who(HandoffContext context)
    {
        var name = context.Who.DisplayName ?? "Cittadino senza nome";
        var proven = context.Who.Verified ? ", identità verificata" : "";
        var quote = context.Why.Trigger is { Length: > 0 } trigger ? $": «{Short(trigger, QuoteLength)}»" : "";
        return $"{name} ({ChannelLabels.Channel(context.Who.Channel)}, {ChannelLabels.Language(context.Who.Language)}{proven}). {context.Why.Reason.TrimEnd('.')}{quote}";
    }

    private static string What(HandoffContext context)
    {
        var place = context.What.Place is { } at ? $", {Short(at, ValueLength)}" : "";
        var sure = context.Why is { Intent: { } intent, Confidence: { } confidence }
            ? string.Create(Italian, $" (capito: {intent}, {confidence:P0})")
            : "";
        return $"Argomento: {Short(context.What.Subject, QuoteLength)}{place}{sure}.";
    }

    private static string? Collected(HandoffContext context)
    {
        var values = context.What.Collected
            .Select(property => (Name: property.Key, Value: HandoffValue.AsText(property.Value)))
            .Where(property => property.Value is not null)
            .Take(Values)
            .Select(property => $"{Words(property.Name)}: {Short(property.Value!, ValueLength)}")
            .ToList();
        if (context.What.Attachments.Count > 0)
        {
            values.Add(context.What.Attachments.Count == 1 ? "un allegato" : $"{context.What.Attachments.Count} allegati");
        }

        return values.Count == 0 ? null : $"Ha già detto: {string.Join("; ", values)}.";
    }

    private static string? Stands(HandoffContext context, string? caseNumber)
    {
        var done = context.State.Done.Select(text => Short(text, ValueLength)).ToList();
        if (caseNumber is not null)
        {
            done.Add($"pratica {caseNumber}");
        }

        string?[] parts =
        [
            done.Count > 0 ? $"Già fatto: {string.Join("; ", done)}." : null,
            context.State.PendingQuestion is { } question ? $"Domanda rimasta aperta: «{Short(question, QuoteLength)}»" : null,
            context.Sentiment is { Label: "negative" or "mixed" } ? "Sembra contrariato (stima automatica)." : null,
        ];
        var text = string.Join(' ', parts.Where(part => part is not null));
        return text.Length == 0 ? null : text;
    }

    /// <summary>The last part of a property's path, its words apart: <c>report.wasteType</c> is «waste type».</summary>
    private static string Words(string name) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(name[(name.LastIndexOf('.') + 1)..]).Replace('_', ' ');

    private static string Short(string text, int length)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= length ? line : string.Concat(line.AsSpan(0, length - 1).TrimEnd(), "…");
    }
}
