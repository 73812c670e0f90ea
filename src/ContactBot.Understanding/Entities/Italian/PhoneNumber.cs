using PhoneNumbers;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>Phone numbers, without a prefix Italian ones; the value is in E.164.</summary>
public sealed class PhoneNumber : IEntityKind
{
    private const string Region = "IT";
    private const int MostCharacters = 2_000;

    public static IEntityKind Kind { get; } = new PhoneNumber();

    public string Type => "phoneNumber";

    public IEnumerable<EntitySpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phones = PhoneNumberUtil.GetInstance();
        return phones.FindNumbers(text[..Math.Min(text.Length, MostCharacters)], Region)
            .Select(match => new EntitySpan(Type, match.Start, match.Start + match.Length, match.RawString, phones.Format(match.Number, PhoneNumberFormat.E164)));
    }
}
