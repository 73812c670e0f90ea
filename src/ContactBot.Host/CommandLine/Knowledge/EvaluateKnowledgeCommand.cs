using System.CommandLine;
using System.Globalization;
using ContactBot.Knowledge;
using ContactBot.Knowledge.Evaluation;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Host.CommandLine.Knowledge;

/// <summary><c>knowledge evaluate</c>: how well questions find the pages that answer them.</summary>
internal static class EvaluateKnowledgeCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages") { Description = "The folder of the pages: Markdown with front matter id, title and optional tags.", Required = true };
        var questions = new Option<string>("--questions") { Description = "JSON lines {\"question\", \"pages\": [ids]}; no ids where no page answers.", Required = true };
        var json = CommandConsole.JsonOption();
        var command = new Command("evaluate", "Measure how well questions find the pages that answer them.") { pages, questions, json };
        command.SetAction(result =>
        {
            var evaluation = Run(result.GetRequiredValue(pages), result.GetRequiredValue(questions));
            if (result.GetValue(json))
            {
                CommandConsole.WriteJson(evaluation, CommandJson.Default.KnowledgeEvaluation);
            }
            else
            {
                Write(evaluation);
            }

            return 0;
        });
        return command;
    }

    private static KnowledgeEvaluation Run(string folder, string questionFile)
    {
        var files = Read(folder, Directory.Exists, KnowledgeFiles.Open);
        var mistakes = files.Mistakes.Where(mistake => !mistake.IsWarning).Select(mistake => mistake with { File = Path.Combine(folder, mistake.File) }).ToList();
        ThrowIfAny(mistakes);
        var knowledge = KnowledgeBase.Build(files);
        var questions = Read(questionFile, File.Exists, file => KnowledgeQuestionFile.Read(file, id => knowledge.Find(id) is not null, mistakes));
        ThrowIfAny(mistakes);
        return KnowledgeEvaluation.Of(knowledge, questions, TimeProvider.System);
    }

    private static T Read<T>(string path, Func<string, bool> exists, Func<string, T> read)
    {
        if (!exists(path))
        {
            throw CommandLineErrors.NotFound(path);
        }

        try
        {
            return read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandLineErrors.Unreadable(path, exception);
        }
    }

    private static void ThrowIfAny(List<KnowledgeMistake> mistakes)
    {
        if (mistakes.Count > 0)
        {
            throw CommandLineErrors.WrongLines([.. mistakes.Select(mistake => $"{mistake}.")]);
        }
    }

    private static void Write(KnowledgeEvaluation evaluation)
    {
        foreach (var failure in evaluation.Failures)
        {
            var expected = failure.Expected.Count == 0 ? "no answer" : string.Join(" or ", failure.Expected);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrong  {failure.Question}: {failure.Answered ?? "no answer"} instead of {expected} (first found {failure.Found ?? "nothing"}, sure by {failure.Confidence:0.00})"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            questions with a page      {evaluation.Answerable}
              right page first         {evaluation.Success1:0.000}
              right pages among three  {evaluation.Recall3:0.000}
              mean reciprocal rank     {evaluation.Mrr:0.000}
              answered, and rightly    {evaluation.AnsweredRight:0.000}
            questions without a page   {evaluation.Answerless}
              answered nevertheless    {evaluation.AnsweredWithoutPage:0.000}
            milliseconds a question    {evaluation.MillisecondsPerQuestion:0.00}
            """));
    }
}
