using System.Text.Json.Nodes;
using ContactBot.Storage.Cases;

namespace ContactBot.Cases.Changes;

/// <summary>The fields of a case that change, each named once.</summary>
internal static class CaseFields
{
    public static CaseEdit Subject(this CaseEdit edit, CaseRecord record, string value) =>
        edit.Set(nameof(record.Subject), record.Subject, value, static (target, after) => target.Subject = after);

    public static CaseEdit Category(this CaseEdit edit, CaseRecord record, string? value) =>
        edit.Set(nameof(record.Category), record.Category, value, static (target, after) => target.Category = after);

    public static CaseEdit Level(this CaseEdit edit, CaseRecord record, int value) =>
        edit.Set(nameof(record.Level), record.Level, value, static (target, after) => target.Level = after);

    public static CaseEdit Citizen(this CaseEdit edit, CaseRecord record, Guid? value) =>
        edit.Set(nameof(record.CitizenId), record.CitizenId, value, static (target, after) => target.CitizenId = after);

    public static CaseEdit Place(this CaseEdit edit, CaseRecord record, string? value) =>
        edit.Set(nameof(record.Place), record.Place, value, static (target, after) => target.Place = after);

    public static CaseEdit Details(this CaseEdit edit, CaseRecord record, string? value) =>
        edit.Set(nameof(record.Details), record.Details, value, static (target, after) => target.Details = after);

    public static CaseEdit Properties(this CaseEdit edit, CaseRecord record, string? value) =>
        edit.Set(nameof(record.Properties), record.Properties, value, static (target, after) => target.Properties = after, Json);

    public static CaseEdit Handoff(this CaseEdit edit, CaseRecord record, string? value) =>
        edit.Set(nameof(record.Handoff), record.Handoff, value, static (target, after) => target.Handoff = after, Json);

    public static CaseEdit Outcome(this CaseEdit edit, CaseRecord record, string? value) =>
        edit.Set(nameof(record.Outcome), record.Outcome, value, static (target, after) => target.Outcome = after);

    public static CaseEdit Owner(this CaseEdit edit, CaseRecord record, Guid? id, string? name) => edit
        .Set(nameof(record.OwnerId), record.OwnerId, id, static (target, after) => target.OwnerId = after)
        .Set(nameof(record.OwnerName), record.OwnerName, name, static (target, after) => target.OwnerName = after);

    /// <summary>Also keeps the time when the case ended.</summary>
    public static CaseEdit Status(this CaseEdit edit, CaseRecord record, CaseStatus value, DateTimeOffset at)
    {
        var ended = value is CaseStatus.Resolved or CaseStatus.Closed;
        return edit
            .Set(nameof(record.Status), record.Status, value, static (target, after) => target.Status = after, static status => status.ToString())
            .Set(nameof(record.EndedAt), record.EndedAt, ended ? record.EndedAt ?? at : null, static (target, after) => target.EndedAt = after);
    }

    private static JsonNode? Json(string? text) => text is null ? null : JsonNode.Parse(text);
}
