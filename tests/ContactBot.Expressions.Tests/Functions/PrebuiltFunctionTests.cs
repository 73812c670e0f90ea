namespace ContactBot.Expressions.Tests.Functions;

/// <summary>Every function that the language's reference names.</summary>
public sealed class PrebuiltFunctionTests
{
    private const string Reference = """
        length replace replaceIgnoreCase split substring toLower toUpper trim addOrdinal endsWith startsWith countWord concat newGuid indexOf lastIndexOf sentenceCase titleCase reverse EOL
        contains first join last count foreach union skip take intersection subArray select where sortBy sortByDescending indicesAndValues flatten unique any all empty
        and equals if not or exists greater greaterOrEquals less lessOrEquals
        float int string bool createArray json base64 base64ToBinary base64ToString binary dataUri dataUriToBinary dataUriToString uriComponent uriComponentToString xml formatNumber stringOrValue
        jsonStringify add div max min mod mul rand sub sum range exp average floor ceiling round abs sqrt
        addDays addHours addMinutes addSeconds dayOfMonth dayOfWeek dayOfYear formatDateTime formatEpoch formatTicks subtractFromTime utcNow dateReadBack month date year getTimeOfDay getFutureTime
        getPastTime addToTime convertFromUTC convertToUTC startOfDay startOfHour startOfMonth ticks ticksToDays ticksToHours ticksToMinutes dateTimeDiff getPreviousViableDate getNextViableDate
        getPreviousViableTime getNextViableTime resolve isPresent isDuration isTime isDate isTimeRange isDateRange isDefinite
        uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme
        addProperty removeProperty setProperty getProperty coalesce xPath jPath setPathToValue merge isMatch
        isInteger isFloat isArray isObject isBoolean isDateTime isString ignore optional
        """;

    [Fact]
    public void Every_function_of_the_reference_is_there()
    {
        string[] missing = [.. Reference.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(name => !FunctionTable.Prebuilt.TryFind(name, out _))];
        Assert.Empty(missing);
    }
}
