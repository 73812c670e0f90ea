using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Recognizers.Qna;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Finds recognizers by the names that dialogs give them: <c>main.lu</c>, <c>main.qna</c>, and <c>main.lu.qna</c> for both.</summary>
internal static class LocalRecognizers
{
    private const string Both = ".lu.qna";

    /// <summary>The recognizer; null where no file has the name.</summary>
    public static Recognizer? Find(string name, DialogLoader loader)
    {
        if (name.EndsWith(Both, StringComparison.OrdinalIgnoreCase))
        {
            var stem = name[..^Both.Length];
            return Join(loader.Understanding.Load($"{stem}.lu"), FindQuestions($"{stem}{QnaLibrary.Extension}", loader), name);
        }

        return name.EndsWith(QnaLibrary.Extension, StringComparison.OrdinalIgnoreCase) ? FindQuestions(name, loader)
            : name.Contains(".lu", StringComparison.OrdinalIgnoreCase) ? loader.Understanding.Load(name)
            : null;
    }

    private static QnaRecognizer? FindQuestions(string name, DialogLoader loader) => loader.Questions.Load(name) is { Count: > 0 } knowledge ? new QnaRecognizer(knowledge, QnaSettings.Usual(loader)) { Id = name } : null;

    private static Recognizer? Join(LuRecognizer? understanding, QnaRecognizer? questions, string id) => (understanding, questions) switch
    {
        ({ } one, { } other) => new CrossTrainedRecognizerSet([one, other]) { Id = id },
        _ => (Recognizer?)understanding ?? questions,
    };
}
