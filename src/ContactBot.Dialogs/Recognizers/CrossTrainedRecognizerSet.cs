using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>
/// Recognizers that were trained with one another's sentences: each may defer to another by an intent <c>DeferToRecognizer_id</c>. Where they agree, the
/// result is that of the one they agree on; where not, the intent is <c>ChooseIntent</c> and the candidates are told.
/// </summary>
internal sealed class CrossTrainedRecognizerSet(IReadOnlyList<Recognizer> recognizers) : Recognizer
{
    private const string Defer = "DeferToRecognizer_";

    /// <summary>By how much one must be surer than the others to be believed, where scores can be compared.</summary>
    private const double ClearLead = 0.15;

    public override bool DependsOnMemory => recognizers.Any(recognizer => recognizer.DependsOnMemory);

    public static CrossTrainedRecognizerSet Load(DialogDefinition definition)
    {
        definition.Require("recognizers");
        var recognizers = new List<Recognizer>();
        foreach (var node in definition.Items("recognizers"))
        {
            if (definition.Loader.LoadRecognizer(node, definition) is not { } recognizer)
            {
                continue;
            }

            if (recognizer.Id.Length == 0 || recognizers.Exists(other => other.Id.Equals(recognizer.Id, StringComparison.OrdinalIgnoreCase)))
            {
                definition.Report(DialogError.Missing, node, "each recognizer of a cross-trained set needs an \"id\" of its own");
            }
            else
            {
                recognizers.Add(recognizer);
            }
        }

        return new CrossTrainedRecognizerSet(recognizers) { Id = definition.Id ?? "" };
    }

    public override async ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, RecognitionResult>(StringComparer.OrdinalIgnoreCase);
        foreach (var recognizer in recognizers)
        {
            results[recognizer.Id] = await recognizer.RecognizeAsync(context, utterance, cancellationToken).ConfigureAwait(false);
        }

        return Agree(utterance.Text, results);
    }

    private RecognitionResult Agree(string text, Dictionary<string, RecognitionResult> results)
    {
        string? agreed = null;
        foreach (var recognizer in recognizers)
        {
            if (Follow(recognizer.Id, results) is not { } meant)
            {
                if (agreed is null)
                {
                    return RecognitionResult.None(text);
                }

                continue;
            }

            if (!IsReal(results[meant].Top.Intent))
            {
                continue;
            }

            agreed ??= meant;
            if (!agreed.Equals(meant, StringComparison.OrdinalIgnoreCase))
            {
                return FindSurest(results) ?? Choose(text, results);
            }
        }

        return agreed is null ? NoneWithEntities(text, results.Values) : results[agreed];
    }

    /// <summary>The recognizer that one defers to, over as many as it takes; null where they defer in a circle or to nobody.</summary>
    private static string? Follow(string id, Dictionary<string, RecognitionResult> results)
    {
        var at = id;
        for (var step = 0; step <= results.Count; step++)
        {
            if (!results.TryGetValue(at, out var result))
            {
                return null;
            }

            if (!result.Top.Intent.StartsWith(Defer, StringComparison.Ordinal))
            {
                return at;
            }

            at = result.Top.Intent[Defer.Length..];
        }

        return null;
    }

    // Recognizers that run here are not trained with one another's sentences; instead each says honestly how sure it is.
    private RecognitionResult? FindSurest(Dictionary<string, RecognitionResult> results)
    {
        var real = recognizers.Where(recognizer => IsReal(results[recognizer.Id].Top.Intent)).ToList();
        if (!real.TrueForAll(recognizer => recognizer.IsCalibrated))
        {
            return null;
        }

        var ranking = real.Select(recognizer => results[recognizer.Id]).OrderByDescending(result => result.Top.Score).ToList();
        return ranking[0].Top.Score - ranking[1].Top.Score >= ClearLead ? ranking[0] : null;
    }

    private static bool IsReal(string intent) => intent is not (RecognitionResult.NoIntent or "") && !intent.StartsWith(Defer, StringComparison.Ordinal);

    private static RecognitionResult Choose(string text, Dictionary<string, RecognitionResult> results)
    {
        var candidates = results.Where(result => IsReal(result.Value.Top.Intent)).Select(result => (object?)new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = result.Key,
            ["intent"] = result.Value.Top.Intent,
            ["score"] = result.Value.Top.Score,
            ["result"] = result.Value.ToValue(),
        });
        return new RecognitionResult
        {
            Text = text,
            Intents = new(StringComparer.Ordinal) { [RecognitionResult.ChooseIntent] = 1 },
            Properties = new(StringComparer.Ordinal) { ["candidates"] = candidates.ToList() },
        };
    }

    private static RecognitionResult NoneWithEntities(string text, IEnumerable<RecognitionResult> results)
    {
        var none = RecognitionResult.None(text);
        foreach (var result in results)
        {
            RecognizerSet.MergeEntities(result.Entities, none.Entities);
        }

        return none;
    }
}
