using System.Text.Json;

namespace ContactBot.Activities.Tests;

public sealed class ActivityJsonTests
{
    [Fact]
    public void What_we_do_not_name_survives_a_round_trip()
    {
        const string json = """{"type":"message","from":{"id":"u1","extra":1},"text":"D'Angelò","attachments":[{"contentType":"image/png","more":[1]}],"unknown":{"a":[true,null]}}""";
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(RoundTrip(json))));
    }

    [Fact]
    public void Channel_data_and_value_come_back_as_they_came()
    {
        const string json = """{"type":"event","channelData":{"clientActivityID":"c1","n":1.50},"value":[1,"2"]}""";
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(RoundTrip(json))));
    }

    [Fact]
    public void Nothing_is_written_for_what_is_not_there() => Assert.Equal("""{"type":"typing"}""", RoundTrip("""{"type":"typing","text":null,"from":null}"""));

    [Theory]
    [InlineData("""{"type":"message" "text":"x"}""")]
    [InlineData("""{"type":"message","membersAdded":{}}""")]
    [InlineData("""{"type":"message",}""")]
    public void A_mistake_is_told_with_its_place(string json)
    {
        var mistake = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity));
        Assert.NotNull(mistake.BytePositionInLine);
    }

    [Fact]
    public void A_time_stamp_is_kept_to_the_millisecond_in_utc()
    {
        var activity = JsonSerializer.Deserialize("""{"type":"message","timestamp":"2026-11-24T10:00:00.123Z"}""", ActivityJson.Default.Activity)!;
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 10, 0, 0, 123, TimeSpan.Zero), activity.Timestamp);
    }

    private static string RoundTrip(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!, ActivityJson.Default.Activity);
}
