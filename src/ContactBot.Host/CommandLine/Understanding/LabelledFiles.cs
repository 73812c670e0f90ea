using ContactBot.Understanding.Evaluation;

namespace ContactBot.Host.CommandLine.Understanding;

/// <summary>Reads the files that a person names on the command line.</summary>
internal static class LabelledFiles
{
    /// <exception cref="CommandException">The file isn't there, can't be read, or has lines that can't be used.</exception>
    public static T Read<T>(string file, Func<string, T> read)
    {
        if (!File.Exists(file))
        {
            throw CommandLineErrors.NotFound(file);
        }

        try
        {
            return read(file);
        }
        catch (EvaluationFileException exception)
        {
            throw CommandLineErrors.WrongLines(exception.Mistakes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandLineErrors.Unreadable(file, exception);
        }
    }
}
