namespace ContactBot.Knowledge.Language;

/// <summary>Groups of words and phrases that mean the same. Immutable and thread safe.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<(string[] Phrase, string[][] Group)>> _byFirst = new(StringComparer.Ordinal);

    public Synonyms(IEnumerable<string> lines, ItalianWords words)
    {
        foreach (var line in lines.Where(line => !line.StartsWith('#')))
        {
            var group = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(words.Stems)
                .Where(phrase => phrase.Length > 0)
                .DistinctBy(phrase => string.Join(' ', phrase))
                .ToArray();
            foreach (var phrase in group)
            {
                Add(phrase, group);
            }
        }
    }

    /// <summary>The phrases that begin at a place of a text, and those that mean the same as each.</summary>
    public IEnumerable<(int Length, string[][] Others)> Find(IReadOnlyList<Word> words, int start)
    {
        if (!_byFirst.TryGetValue(words[start].Stem, out var candidates))
        {
            yield break;
        }

        foreach (var (phrase, group) in candidates)
        {
            if (start + phrase.Length <= words.Count && phrase.Index().All(part => words[start + part.Index].Stem == part.Item))
            {
                yield return (phrase.Length, [.. group.Where(other => other != phrase)]);
            }
        }
    }

    private void Add(string[] phrase, string[][] group)
    {
        if (!_byFirst.TryGetValue(phrase[0], out var phrases))
        {
            _byFirst[phrase[0]] = phrases = [];
        }

        phrases.Add((phrase, group));
    }
}
