using System.Reflection;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests;

/// <summary>Dependencies between the rooms point one way.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Activities"] = [],
        ["Expressions"] = [],
        ["Understanding"] = [],
        ["Knowledge"] = [],
        ["Dialogs"] = ["Activities", "Expressions", "Knowledge", "Understanding"],
        ["Storage"] = ["Activities"],
        ["Cases"] = ["Activities", "Expressions", "Dialogs", "Storage"],
        ["Conversations"] = ["Activities", "Dialogs", "Cases", "Storage"],
        ["Operators"] = ["Activities", "Conversations", "Cases", "Storage"],
        ["Channels"] = ["Activities", "Conversations", "Storage"],
        ["Simulator"] = [],
    };

    public static TheoryData<string> Rooms => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_that_it_may_know(string room)
    {
        var known = Assembly.Load($"ContactBot.{room}").GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("ContactBot.", StringComparison.Ordinal))
            .Select(name => name["ContactBot.".Length..]);
        Assert.Empty(known.Except(MayKnow[room]));
    }

    [Fact]
    public void Every_room_of_the_house_is_held_to_this()
    {
        var source = Path.Combine(RepositoryRoot.Path, "src");
        var rooms = Directory.GetDirectories(source).Select(folder => Path.GetFileName(folder)["ContactBot.".Length..]);
        Assert.Equal(MayKnow.Keys.Append("Host").Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }
}
