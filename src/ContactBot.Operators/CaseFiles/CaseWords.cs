using System.Text.Json;
using ContactBot.Cases;
using ContactBot.Cases.Changes;
using ContactBot.Storage.Cases;

namespace ContactBot.Operators.CaseFiles;

/// <summary>What happened to a case, in plain Italian.</summary>
public static class CaseWords
{
    /// <summary>Who answers for a case.</summary>
    /// <param name="level">0–3.</param>
    public static string Level(int level) => level switch
    {
        0 => "assistente automatico",
        1 => "primo livello",
        2 => "ufficio competente",
        3 => "altro ente",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    public static string Who(CaseEvent change) => change.Actor switch
    {
        CaseActor.Citizen => "Cittadino",
        CaseActor.Bot => "Assistente automatico",
        CaseActor.Operator => change.ActorName ?? "Operatore",
        _ => "Sistema",
    };

    /// <summary>One line for what a change did.</summary>
    public static string What(CaseEvent change)
    {
        var fields = FieldsOf(change);
        return change.Kind switch
        {
            CaseEventKinds.Opened => "Pratica aperta",
            CaseEventKinds.Handoff => "Passata a una persona",
            CaseEventKinds.Noted => "Nota",
            _ when fields.Count > 0 => string.Join(" · ", fields),
            _ => "Aggiornata",
        };
    }

    private static List<string> FieldsOf(CaseEvent change)
    {
        var fields = new List<string>();
        if (change.Changes is null)
        {
            return fields;
        }

        using var document = JsonDocument.Parse(change.Changes);
        foreach (var field in document.RootElement.EnumerateObject())
        {
            if (Field(field.Name, field.Value) is { } words)
            {
                fields.Add(words);
            }
        }

        return fields;
    }

    private static string? Field(string name, JsonElement value) => name.ToLowerInvariant() switch
    {
        "status" when value.ValueKind == JsonValueKind.String && Enum.TryParse<CaseStatus>(value.GetString(), out var status) => $"Stato: {CaseStatusLabels.Italian(status)}",
        "ownername" when value.ValueKind == JsonValueKind.String => $"Affidata a {value.GetString()}",
        "outcome" when value.ValueKind == JsonValueKind.String => $"Esito: {value.GetString()}",
        "level" when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var level) && level is >= 0 and <= 3 => $"Livello: {Level(level)}",
        "subject" => "Oggetto cambiato",
        "category" => "Categoria cambiata",
        _ => null,
    };
}
