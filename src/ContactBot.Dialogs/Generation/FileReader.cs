namespace ContactBot.Dialogs.Generation;

/// <summary>Reads a file that a template names in <c>fromFile</c>.</summary>
/// <param name="templateFile">The identifier of the file that the template stands in.</param>
/// <param name="path">The path as the template gives it.</param>
/// <exception cref="IOException">There is no such file, or it may not be read; the message becomes the error of the generation.</exception>
public delegate byte[] FileReader(string templateFile, string path);
