using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>Gives every pair a number and finds the pairs that prompts mean.</summary>
internal static class QnaNumbers
{
    public static IReadOnlyList<QnaAnswer> Assign(IReadOnlyList<QnaPair> pairs, DiagnosticBag diagnostics)
    {
        var ids = Number(pairs, diagnostics);
        var byName = Names(pairs, ids);
        var onlyInContext = new HashSet<long>();
        var prompts = new List<(string, long)>[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            prompts[i] = [];
            foreach (var prompt in pairs[i].Prompts)
            {
                if (!byName.TryGetValue(KeyOf(prompt.Target), out var target))
                {
                    diagnostics.Warn(DialogError.Questions, prompt.Location, $"the prompt \"{prompt.Text}\" leads nowhere: there is no pair \"{prompt.Target}\"");
                    continue;
                }

                prompts[i].Add((prompt.Text, target));
                if (prompt.IsContextOnly)
                {
                    onlyInContext.Add(target);
                }
            }
        }

        return [.. pairs.Select((pair, i) => new QnaAnswer(ids[i], pair, onlyInContext.Contains(ids[i])) { Prompts = prompts[i] })];
    }

    private static long[] Number(IReadOnlyList<QnaPair> pairs, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<long, QnaPair>();
        foreach (var pair in pairs)
        {
            if (Parse(pair.Id) is { } id && !taken.TryAdd(id, pair))
            {
                diagnostics.Report(DialogError.Duplicate, pair.Location, $"the id {id} is also that of \"{taken[id].Title}\" ({taken[id].Location}); give one of them another");
            }
        }

        var next = 0L;
        return [.. pairs.Select(pair =>
        {
            if (Parse(pair.Id) is { } id)
            {
                return id;
            }

            do
            {
                next++;
            }
            while (taken.ContainsKey(next));
            return next;
        })];
    }

    private static Dictionary<string, long> Names(IReadOnlyList<QnaPair> pairs, long[] ids)
    {
        var names = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < pairs.Count; i++)
        {
            names.TryAdd(KeyOf(ids[i].ToString(CultureInfo.InvariantCulture)), ids[i]);
            if (pairs[i].Id is { } id)
            {
                names.TryAdd(KeyOf(id), ids[i]);
            }

            foreach (var question in pairs[i].Questions)
            {
                names.TryAdd(KeyOf($"?{question.Text}"), ids[i]);
            }
        }

        return names;
    }

    private static string KeyOf(string target) => LuText.Normalize(target);

    private static long? Parse(string? id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
