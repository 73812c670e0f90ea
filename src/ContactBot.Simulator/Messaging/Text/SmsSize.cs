namespace ContactBot.Simulator.Messaging.Text;

/// <summary>What a text costs as SMS.</summary>
/// <param name="Encoding">How its characters travel.</param>
/// <param name="Units">Septets or UTF-16 units.</param>
/// <param name="Segments">At least 1.</param>
internal readonly record struct SmsSize(SmsEncoding Encoding, int Units, int Segments)
{
    public static SmsSize Of(string text)
    {
        var isGsm7 = text.All(character => Gsm7.Septets(character) > 0);
        return isGsm7
            ? Count(SmsEncoding.Gsm7, [.. text.Select(Gsm7.Septets)], single: 160, joined: 153)
            : Count(SmsEncoding.Ucs2, [.. text.EnumerateRunes().Select(rune => rune.Utf16SequenceLength)], single: 70, joined: 67);
    }

    // Neither an escaped character nor a surrogate pair is torn apart at the end of a segment.
    private static SmsSize Count(SmsEncoding encoding, int[] sizes, int single, int joined)
    {
        var units = sizes.Sum();
        if (units <= single)
        {
            return new SmsSize(encoding, units, 1);
        }

        var segments = 1;
        var used = 0;
        foreach (var size in sizes)
        {
            if (used + size > joined)
            {
                segments++;
                used = 0;
            }

            used += size;
        }

        return new SmsSize(encoding, units, segments);
    }
}
