namespace ContactBot.Understanding.PersonalData;

/// <summary>Hides personal data in a text that others may see or that is kept.</summary>
public static class PersonalDataMask
{
    private const char Hidden = '*';

    /// <summary>The text with a star for each character of personal data but blanks: every other character stays where it was.</summary>
    public static string Hide(string text, IPersonalDataFinder finder)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(finder);
        return string.Create(text.Length, (text, spans: finder.Find(text)), static (destination, source) =>
        {
            source.text.CopyTo(destination);
            foreach (var span in source.spans)
            {
                foreach (ref var character in destination[span.Start..span.End])
                {
                    character = char.IsWhiteSpace(character) ? character : Hidden;
                }
            }
        });
    }
}
