using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Conversations;

/// <summary>An activity on its way to a grain on another node: its JSON form.</summary>
[GenerateSerializer]
public struct ActivitySurrogate
{
    [Id(0)] public byte[] Json { get; set; }
}

/// <summary>Makes activities fit for a call between nodes.</summary>
[RegisterConverter]
public sealed class ActivitySurrogateConverter : IConverter<Activity, ActivitySurrogate>
{
    public Activity ConvertFromSurrogate(in ActivitySurrogate surrogate) =>
        JsonSerializer.Deserialize(surrogate.Json, ActivityJson.Default.Activity)!;

    public ActivitySurrogate ConvertToSurrogate(in Activity value) =>
        new() { Json = JsonSerializer.SerializeToUtf8Bytes(value, ActivityJson.Default.Activity) };
}
