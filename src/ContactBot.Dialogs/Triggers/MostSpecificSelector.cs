using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>
/// Sets aside every trigger that holds for less than another one does, and lets a second selector pick from the rest.
/// </summary>
internal sealed class MostSpecificSelector(TriggerSelector inner) : TriggerSelector
{
    public override Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates)
        => inner.Select(context, MostSpecific(context, candidates));

    private static IReadOnlyList<Trigger> MostSpecific(ActionContext context, IReadOnlyList<Trigger> candidates)
    {
        if (candidates is [{ OwnClauses.Count: 1, Clauses.Count: 1 }])
        {
            return candidates;
        }

        var reasons = candidates
            .Select(candidate => candidate.Clauses.Count == 1 ? candidate.OwnClauses : [.. candidate.OwnClauses.Where(clause => clause.IsTrue(context))])
            .ToList();
        return
        [
            .. candidates.Where((_, index) => reasons[index].Any(
                clause => !reasons.Any(others => others.Any(other => clause.Facts.IsProperSubsetOf(other.Facts))))),
        ];
    }
}
