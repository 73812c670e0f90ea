using System.Text.Json.Nodes;
using ContactBot.Activities;
using ContactBot.Benchmarks.Engine;
using ContactBot.Benchmarks.Loading;

namespace ContactBot.Benchmarks.Turns;

/// <summary>Whole turns: of two small bots, which both engines run, and of the bot of <c>dialogs/</c> with all that it takes to understand Italian.</summary>
internal static class TurnWork
{
    private const string Municipal = "carta d'identità";

    private static readonly JsonObject Small = JsonNode.Parse(Work.Read("turns.json"))!.AsObject();

    public static IEnumerable<string> Names => [.. Small.Select(pair => pair.Key), Municipal];

    public static Citizen CitizenOf(string name)
        => name == Municipal
            ? new(LoadingWork.LoadMunicipal(), ["quali documenti servono per la carta d'identità?"])
            : new(LoadingWork.LoadSmall(name), TextsOf(name));

    public static IEnumerable<Work> All()
    {
        foreach (var name in Names)
        {
            var citizen = CitizenOf(name);
            yield return new Work("turn", name, () => name == Municipal ? null : Result(citizen, 2 * TextsOf(name).Count), () => citizen.Say());
        }
    }

    private static List<string> TextsOf(string name) => [.. Small[name]!.AsArray().Select(text => (string)text!)];

    private static JsonArray Result(Citizen citizen, int turns) => [.. Enumerable.Range(0, turns).Select(_ => new JsonArray([.. citizen.Say().Select(Show)]))];

    private static JsonObject Show(Activity activity) => new()
    {
        ["text"] = activity.Text,
        ["actions"] = new JsonArray([.. (activity.SuggestedActions?.Actions ?? []).Select(action => JsonValue.Create(action.Title))]),
    };
}
