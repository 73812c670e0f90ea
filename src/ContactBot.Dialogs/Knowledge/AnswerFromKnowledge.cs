using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Knowledge;

namespace ContactBot.Dialogs.Knowledge;

/// <summary>
/// <c>ContactBot.AnswerFromKnowledge</c>: what the pages in the folder <c>knowledge</c> answer to <c>question</c>, which is the message where it is absent.
/// Where <c>subject</c> holds the id of the page that the conversation is about, that page is asked first. The result holds <c>page</c>, <c>title</c>,
/// <c>heading</c>, <c>text</c> (Markdown), <c>link</c>, <c>updated</c> (ISO 8601) and <c>confidence</c>, or is null where no page surely answers.
/// </summary>
internal sealed class AnswerFromKnowledge(DialogDefinition definition) : DialogAction(definition)
{
    private readonly StringExpression? _question = definition.Text("question");
    private readonly StringExpression? _subject = definition.Text("subject");

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var question = _question is null ? context.Turn.Activity.Text : _question.Evaluate(context);
        if (string.IsNullOrWhiteSpace(question))
        {
            return null;
        }

        var knowledge = await context.Turn.Engine.Knowledge.WaitAsync(cancellationToken).ConfigureAwait(false);
        var subject = _subject?.Evaluate(context);
        var answer = (string.IsNullOrEmpty(subject) ? null : knowledge.AnswerAbout(subject, question)) ?? knowledge.Answer(question);
        return answer is null ? null : ToValue(answer);
    }

    private static OrderedDictionary<string, object?> ToValue(KnowledgeAnswer answer) => new(StringComparer.Ordinal)
    {
        ["page"] = answer.Page.Id,
        ["title"] = answer.Page.Title,
        ["heading"] = answer.Passage?.Heading,
        ["text"] = answer.Text,
        ["link"] = answer.Page.Link,
        ["updated"] = answer.Page.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["confidence"] = Math.Round(answer.Confidence, 3),
    };
}
