using System.Text.Json;
using ContactBot.Cases.Handoff;
using ContactBot.Cases.Reading;
using ContactBot.Conversations.Operators;

namespace ContactBot.Operators.CaseFiles;

/// <summary>Opens cases for an operator; one of a body that they do not serve does not exist for them. Thread safe.</summary>
public sealed class CaseFileReader(ICaseStore cases)
{
    private const int MaximumHistory = 50;

    /// <summary>Null if there is no such case that the operator may see.</summary>
    public async Task<CaseFile?> FindAsync(OperatorIdentity who, Guid caseId, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(who.BodyIds, caseId, cancellationToken) is not { } record)
        {
            return null;
        }

        var after = Math.Max(0, record.Version - MaximumHistory);
        var history = await cases.ReadHistoryAsync(who.BodyIds, caseId, after, MaximumHistory, cancellationToken);
        return new CaseFile(record, HandoffOf(record.Handoff), [.. history.Reverse()]);
    }

    private static HandoffContext? HandoffOf(string? json) =>
        json is null ? null : JsonSerializer.Deserialize(json, HandoffJson.Default.HandoffContext);
}
