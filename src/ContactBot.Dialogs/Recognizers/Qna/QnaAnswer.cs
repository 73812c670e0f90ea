namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>
/// A pair of a knowledge base that its others can refer to.
/// </summary>
/// <param name="Id">By which prompts and dialogs refer to it.</param>
/// <param name="Pair">What it says.</param>
/// <param name="IsContextOnly">Whether it answers only where another pair prompts for it.</param>
internal sealed record QnaAnswer(long Id, QnaPair Pair, bool IsContextOnly)
{
    /// <summary>What may be asked next, and the pair that answers.</summary>
    public IReadOnlyList<(string Text, long Id)> Prompts { get; init; } = [];

    /// <summary>How well it fits, from 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>The form that <c>turn.recognized.answers</c> has in memory.</summary>
    public OrderedDictionary<string, object?> ToValue() => new(StringComparer.Ordinal)
    {
        ["questions"] = Pair.Questions.Select(object? (question) => question.Text).ToList(),
        ["answer"] = Pair.Answer,
        ["score"] = Score,
        ["id"] = Id,
        ["source"] = Pair.Source,
        ["metadata"] = Pair.Filters.Select(object? (filter) => Map(("name", filter.Key), ("value", filter.Value))).ToList(),
        ["context"] = Map(
            ("isContextOnly", IsContextOnly),
            ("prompts", Prompts.Select((prompt, order) => (object?)Map(("displayOrder", (long)order), ("qnaId", prompt.Id), ("displayText", prompt.Text), ("qna", null))).ToList())),
    };

    private static OrderedDictionary<string, object?> Map(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var map = new OrderedDictionary<string, object?>(properties.Length, StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            map[name] = value;
        }

        return map;
    }
}
