using System.Text.Json;

namespace ContactBot.Understanding.Evaluation;

/// <summary>Reads JSON lines of labelled data; a line that can't be used is told with its place, all of them at once.</summary>
public static class EvaluationFile
{
    private const string DefaultLanguage = "it";
    private const int MostMistakes = 20;

    /// <summary>Reads sentences with their intents: <c>{"utt","intent","entities"?,"lang"?}</c>.</summary>
    /// <exception cref="EvaluationFileException">Lines can't be used, or there are none.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<EvaluationUtterance> ReadUtterances(string file) => Read(file, line =>
    {
        var text = LabelledLine.Text(line, "utt");
        var intent = LabelledLine.Text(line, "intent");
        if (intent.Length == 0)
        {
            throw new FormatException("\"intent\" is empty.");
        }

        var language = line.TryGetProperty("lang", out _) ? LabelledLine.Text(line, "lang") : DefaultLanguage;
        return new EvaluationUtterance(text, intent, language.Length == 0 ? DefaultLanguage : language, LabelledLine.Entities(line, text));
    });

    /// <summary>Reads cases of entities: <c>{"text","entities":[{"type","start","end","text"?,"value"?}]}</c>.</summary>
    /// <exception cref="EvaluationFileException">Lines can't be used, or there are none.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<Entities.EntityExample> ReadEntityCases(string file) => Read(file, line =>
    {
        var text = LabelledLine.Text(line, line.TryGetProperty("text", out _) ? "text" : "utt");
        return new Entities.EntityExample(text, LabelledLine.Entities(line, text) ?? throw new FormatException("\"entities\" is missing; an empty list says that there are none."));
    });

    private static List<T> Read<T>(string file, Func<JsonElement, T> parse)
    {
        var (read, mistakes, number) = (new List<T>(), new List<string>(), 0);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(line);
                read.Add(parse(document.RootElement));
            }
            catch (JsonException)
            {
                mistakes.Add($"{file}:{number}: the line is no JSON object.");
            }
            catch (FormatException exception)
            {
                mistakes.Add($"{file}:{number}: {exception.Message}");
            }

            if (mistakes.Count == MostMistakes)
            {
                break;
            }
        }

        return (mistakes.Count, read.Count) switch
        {
            ( > 0, _) => throw new EvaluationFileException(mistakes),
            (_, 0) => throw new EvaluationFileException([$"{file}:{number + 1}: the file has no line."]),
            _ => read,
        };
    }
}
