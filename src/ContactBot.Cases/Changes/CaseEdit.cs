using System.Text.Json;
using System.Text.Json.Nodes;
using ContactBot.Storage;
using ContactBot.Storage.Cases;

namespace ContactBot.Cases.Changes;

/// <summary>
/// Changes a case and writes down what changed, so that the case and its history always go together. The names in the
/// history are those of the case's properties in camel case.
/// </summary>
internal sealed class CaseEdit(CaseRecord record, Actor actor, DateTimeOffset at)
{
    private readonly JsonObject _changes = [];

    /// <summary>Sets a field unless it has the value already.</summary>
    public CaseEdit Set<T>(string name, T before, T after, Action<CaseRecord, T> assign, Func<T, JsonNode?>? toJson = null)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            assign(record, after);
            _changes[JsonNamingPolicy.CamelCase.ConvertName(name)] = toJson is null ? JsonValue.Create(after) : toJson(after);
        }

        return this;
    }

    /// <summary>Adds the event to the context; nothing if nothing changed and there is nothing to say.</summary>
    public void Complete(ContactBotContext context, string kind, string? note = null)
    {
        if (_changes.Count == 0 && note is null)
        {
            return;
        }

        record.Version++;
        record.UpdatedAt = at;
        context.CaseEvents.Add(new CaseEvent
        {
            CaseId = record.Id,
            Sequence = record.Version,
            BodyId = record.BodyId,
            Actor = actor.Kind,
            ActorId = actor.Id,
            ActorName = actor.Name,
            Kind = _changes.Count == 0 ? CaseEventKinds.Noted : kind,
            Changes = _changes.Count == 0 ? null : _changes.ToJsonString(),
            Note = note,
            At = at,
        });
    }
}
