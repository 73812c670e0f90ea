using ContactBot.Dialogs.Loading;

namespace ContactBot.Host.CommandLine.Checking;

/// <summary>What is wrong in a folder of dialogs.</summary>
internal sealed record CheckReport(string Folder, int Files, int Errors, int Warnings, IReadOnlyList<CheckedMistake> Mistakes)
{
    public static CheckReport Of(string folder, DialogCheckResult result) => new(
        Path.GetFullPath(folder), result.Files, result.Errors, result.Warnings, [.. result.Diagnostics.Select(CheckedMistake.Of)]);
}
