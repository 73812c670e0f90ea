using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace ContactBot.Expressions.Tests.Functions;

public sealed class DateFunctionTests
{
    private static readonly EvaluationOptions Noon = new()
    {
        Time = new FakeTimeProvider(new DateTimeOffset(2024, 3, 10, 12, 30, 45, TimeSpan.Zero)),
        Culture = CultureInfo.GetCultureInfo("it-IT"),
    };

    [Theory]
    [InlineData("utcNow()", "2024-03-10T12:30:45.000Z")]
    [InlineData("utcNow('D')", "domenica 10 marzo 2024")]
    [InlineData("utcNow('D', 'en-US')", "Sunday, March 10, 2024")]
    [InlineData("formatDateTime('2024-03-15')", "2024-03-15T00:00:00.000Z")]
    [InlineData("formatDateTime('2024-03-15T10:00:00+01:00', 'HH:mm')", "09:00")]
    [InlineData("formatEpoch(0)", "1970-01-01T00:00:00.000Z")]
    [InlineData("formatTicks(638456868000000000)", "2024-03-10T17:00:00.000Z")]
    [InlineData("addDays('2024-02-28T10:00:00.000Z', 2, 'dd/MM')", "01/03")]
    [InlineData("addHours('2024-02-28T23:00:00.000Z', 1)", "2024-02-29T00:00:00.000Z")]
    [InlineData("addMinutes('2024-02-28T23:00:00.000Z', -1)", "2024-02-28T22:59:00.000Z")]
    [InlineData("addSeconds('2024-02-28T23:00:00.000Z', 61)", "2024-02-28T23:01:01.000Z")]
    [InlineData("addToTime('2024-01-31T00:00:00.000Z', 1, 'Month')", "2024-02-29T00:00:00.000Z")]
    [InlineData("subtractFromTime('2024-01-31T00:00:00.000Z', 2, 'week', 'd')", "17/01/2024")]
    [InlineData("getFutureTime(1, 'Year')", "2025-03-10T12:30:45.000Z")]
    [InlineData("getPastTime(45, 'Second')", "2024-03-10T12:30:00.000Z")]
    [InlineData("startOfDay('2024-03-10T12:30:45.000Z')", "2024-03-10T00:00:00.000Z")]
    [InlineData("startOfHour('2024-03-10T12:30:45.000Z')", "2024-03-10T12:00:00.000Z")]
    [InlineData("startOfMonth('2024-03-10T12:30:45.000Z')", "2024-03-01T00:00:00.000Z")]
    [InlineData("convertFromUTC('2024-07-01T10:00:00.000Z', 'Europe/Rome')", "2024-07-01T12:00:00.0000000")]
    [InlineData("convertFromUTC('2024-07-01T10:00:00.000Z', 'W. Europe Standard Time', 'HH:mm')", "12:00")]
    [InlineData("convertToUTC('2024-01-01T00:30:00', 'Europe/Rome')", "2023-12-31T23:30:00.000Z")]
    [InlineData("date('2024-03-10T12:30:45.000Z')", "3/10/2024")]
    [InlineData("getTimeOfDay('2024-03-10T12:00:00.000Z')", "noon")]
    [InlineData("getTimeOfDay('2024-03-10T22:01:00.000Z')", "night")]
    [InlineData("dayOfWeek('2024-03-10T12:30:45.000Z')", 0L)]
    [InlineData("dayOfYear('2024-12-31T12:30:45.000Z')", 366L)]
    [InlineData("dateTimeDiff('2024-03-10T00:00:01.000Z', '2024-03-10T00:00:00.000Z')", 10_000_000L)]
    [InlineData("ticksToDays(864000000000)", 1.0)]
    [InlineData("ticksToHours(ticks('0001-01-01T01:00:00.000Z'))", 1.0)]
    [InlineData("dateReadBack('2024-03-10T12:00:00.000Z', '2024-03-11T12:00:00.000Z')", "tomorrow")]
    public void Date_functions_give(string expression, object expected) => Assert.Equal(expected, Evaluating.Value(expression, options: Noon));

    [Theory]
    [InlineData("getNextViableDate('XXXX-03-10')", "2024-03-10")]
    [InlineData("getNextViableDate('XXXX-03-09')", "2025-03-09")]
    [InlineData("getNextViableDate('XXXX-02-29')", "2028-02-29")]
    [InlineData("getPreviousViableDate('XXXX-03-11')", "2023-03-11")]
    [InlineData("getPreviousViableDate('XXXX-03-10')", "2023-03-10")]
    [InlineData("getPreviousViableDate('XXXX-03-09')", "2024-03-09")]
    [InlineData("getNextViableTime('TXX:30:45')", "T12:30:45")]
    [InlineData("getNextViableTime('TXX:30:44')", "T13:30:44")]
    [InlineData("getPreviousViableTime('TXX:30:44')", "T12:30:44")]
    [InlineData("getPreviousViableTime('TXX:59:59')", "T11:59:59")]
    [InlineData("getNextViableTime('TXX:30:44', 'Asia/Kolkata')", "T18:30:44")]
    [InlineData("resolve('2024-03-10T14')", "2024-03-10 14:00:00")]
    [InlineData("resolve('T09:05')", "09:05:00")]
    public void Timex_functions_give(string expression, string expected) => Assert.Equal(expected, Evaluating.Value(expression, options: Noon));

    [Theory]
    [InlineData("isDefinite('2024-03-10') && isDate('XXXX-03-10') && isTime('T10:00') && isDuration('P2D')", true)]
    [InlineData("isDateRange('2024-03') && isTimeRange('TMO') && isPresent('PRESENT_REF')", true)]
    [InlineData("isDefinite('XXXX-03-10') || isDate('T10') || isTime('2024-03-10') || isDuration('T10')", false)]
    [InlineData("isTimeRange({partOfDay: 'MO'})", true)]
    public void Timex_predicates_tell(string expression, bool expected) => Assert.Equal(expected, Evaluating.Value(expression));

    [Fact]
    public void The_zone_of_the_options_says_what_day_it_is()
    {
        var evening = Noon with
        {
            Time = new FakeTimeProvider(new DateTimeOffset(2024, 3, 10, 23, 30, 0, TimeSpan.Zero)),
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome"),
        };

        Assert.Equal("2025-03-10", Evaluating.Value("getNextViableDate('XXXX-03-10')", options: evening));
    }

    [Theory]
    [InlineData("addDays('2024-02-30T00:00:00.000Z', 1)", "not standard ISO format")]
    [InlineData("addDays('2024-02-28', 1)", "not standard ISO format")]
    [InlineData("addDays('2024-02-28T00:00:00.000Z', 2147483647)", "out of")]
    [InlineData("getFutureTime(1, 'fortnight')", "fortnight is not a valid time unit")]
    [InlineData("convertFromUTC('2024-07-01T10:00:00.000Z', 'Atlantis')", "illegal timezone")]
    [InlineData("formatDateTime('2024-07-01', 'q')", "illegal format")]
    [InlineData("formatDateTime('mai')", "Could not parse mai")]
    [InlineData("utcNow('D', 'xx-not a locale')", "not a known locale")]
    [InlineData("resolve('P1D-nonsense')", "")]
    [InlineData("getNextViableDate('2024-03-10')", "only contains month")]
    [InlineData("getNextViableTime('T10:00:00')", "only contains minutes")]
    public void Date_functions_report(string expression, string part) => Assert.Contains(part, Evaluating.Error(expression), StringComparison.Ordinal);
}
