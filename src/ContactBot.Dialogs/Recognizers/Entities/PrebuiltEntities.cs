using System.Collections.Frozen;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;
using StringComparer = System.StringComparer;

namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>The entities that need no teaching, by the names that <c>.lu</c> files give them.</summary>
internal static class PrebuiltEntities
{
    public static FrozenDictionary<string, Func<string, string, List<ModelResult>>> All { get; } =
        new Dictionary<string, Func<string, string, List<ModelResult>>>(StringComparer.OrdinalIgnoreCase)
        {
            ["age"] = (text, culture) => NumberWithUnitRecognizer.RecognizeAge(text, culture),
            ["boolean"] = RecognizeBoolean,
            ["currency"] = (text, culture) => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
            ["money"] = (text, culture) => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
            ["datetimeV2"] = (text, culture) => DateTimeRecognizer.RecognizeDateTime(text, culture),
            ["datetime"] = (text, culture) => DateTimeRecognizer.RecognizeDateTime(text, culture),
            ["dimension"] = (text, culture) => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
            ["email"] = (text, culture) => SequenceRecognizer.RecognizeEmail(text, culture),
            ["guid"] = (text, culture) => SequenceRecognizer.RecognizeGUID(text, culture),
            ["hashtag"] = (text, culture) => SequenceRecognizer.RecognizeHashtag(text, culture),
            ["ip"] = (text, culture) => SequenceRecognizer.RecognizeIpAddress(text, culture),
            ["mention"] = (text, culture) => SequenceRecognizer.RecognizeMention(text, culture),
            ["number"] = (text, culture) => NumberRecognizer.RecognizeNumber(text, culture),
            ["numberrange"] = (text, culture) => NumberRecognizer.RecognizeNumberRange(text, culture),
            ["ordinal"] = (text, culture) => NumberRecognizer.RecognizeOrdinal(text, culture),
            ["ordinalV2"] = (text, culture) => NumberRecognizer.RecognizeOrdinal(text, culture),
            ["percentage"] = (text, culture) => NumberRecognizer.RecognizePercentage(text, culture),
            ["phonenumber"] = (text, culture) => SequenceRecognizer.RecognizePhoneNumber(text, culture),
            ["temperature"] = (text, culture) => NumberWithUnitRecognizer.RecognizeTemperature(text, culture),
            ["url"] = (text, culture) => SequenceRecognizer.RecognizeURL(text, culture),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static List<ModelResult> RecognizeBoolean(string text, string culture)
        => Inputs.YesNo.Read(text, culture) is { } answer
            ? [new ModelResult { Text = text, Start = 0, End = text.Length - 1, TypeName = "boolean", Resolution = new() { ["value"] = answer } }]
            : [];
}
