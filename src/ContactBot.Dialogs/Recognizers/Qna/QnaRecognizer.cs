using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Retired;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>
/// Answers by the question and answer pairs of <c>.qna</c> files: the intent <c>QnAMatch</c> with the entity <c>answer</c>, and all answers that fit under
/// <c>turn.recognized.answers</c>. An answer <c>intent=Name</c> is that intent.
/// </summary>
internal sealed class QnaRecognizer(IReadOnlyDictionary<string, QnaKnowledge> knowledge, QnaSettings settings) : Recognizer
{
    private const string MatchIntent = "QnAMatch";
    private const string IntentPrefix = "intent=";
    private const string AnswerEntity = "answer";

    public override bool IsCalibrated => true;

    public override bool DependsOnMemory => true;

    public static Recognizer Load(DialogDefinition definition)
    {
        var name = new RetiredResources(definition, QnaLibrary.Extension, "QnA_").Find("knowledgeBaseId");
        var knowledge = name is null ? new Dictionary<string, QnaKnowledge>() : definition.Loader.Questions.Load(name);
        return new QnaRecognizer(knowledge, QnaSettings.Load(definition)) { Id = definition.Id ?? name ?? "" };
    }

    public override ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        var answers = Ask(context, utterance);
        return new(answers is [var best, ..] ? ToResult(utterance, best, answers) : RecognitionResult.None(utterance.Text));
    }

    /// <summary>The answers that fit, the best first.</summary>
    public IReadOnlyList<QnaAnswer> Ask(ActionContext context, Utterance utterance)
    {
        if (utterance.Text.Length == 0 || QnaKnowledge.Of(knowledge, context, utterance.Locale) is not { } known)
        {
            return [];
        }

        return settings.PromptedPair(context, utterance.Text) is { } id && known.Find(id) is { } prompted
            ? [prompted]
            : known.Ask(settings.Query(context, utterance.Text));
    }

    private static RecognitionResult ToResult(Utterance utterance, QnaAnswer best, IReadOnlyList<QnaAnswer> answers)
    {
        var text = best.Pair.Answer;
        var isIntent = text.StartsWith(IntentPrefix, StringComparison.OrdinalIgnoreCase);
        var instance = best.ToValue();
        instance["startIndex"] = 0L;
        instance["endIndex"] = (long)utterance.Text.Length;
        return new RecognitionResult
        {
            Text = utterance.Text,
            Intents = new(StringComparer.Ordinal) { [isIntent ? text[IntentPrefix.Length..].Trim() : MatchIntent] = best.Score },
            Entities = new(StringComparer.Ordinal)
            {
                [AnswerEntity] = new List<object?> { text },
                ["$instance"] = new OrderedDictionary<string, object?>(1, StringComparer.Ordinal) { [AnswerEntity] = new List<object?> { instance } },
            },
            Properties = new(StringComparer.Ordinal) { ["answers"] = answers.Select(object? (answer) => answer.ToValue()).ToList() },
        };
    }
}
