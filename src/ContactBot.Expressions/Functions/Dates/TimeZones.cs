namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Time zones by their IANA or Windows name.</summary>
internal static class TimeZones
{
    /// <summary>The zone that the argument names; fails when it is no text or there is no such zone.</summary>
    public static bool TryRead(in FunctionArguments arguments, int index, out TimeZoneInfo zone)
    {
        if (arguments.TryText(index, out var name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found))
        {
            zone = found;
            return true;
        }

        zone = TimeZoneInfo.Utc;
        arguments.Fail($"{name} is an illegal timezone.");
        return false;
    }

    /// <summary>The present date and time in the zone that the argument names, or in that of the evaluation when it is absent.</summary>
    public static bool TryReadNow(in FunctionArguments arguments, int index, out DateTime now)
    {
        var zone = arguments.Context.Options.TimeZone ?? TimeZoneInfo.Utc;
        var isKnown = arguments.Count <= index || TryRead(arguments, index, out zone);
        now = TimeZoneInfo.ConvertTime(arguments.Context.Options.Time.GetUtcNow(), zone).DateTime;
        return isKnown;
    }
}
