using ContactBot.Cases.Numbers;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Numbers;
using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Numbers;

/// <summary>Numbers of cases, on every database.</summary>
public abstract class CaseNumbersTests
{
    private readonly TestStorage _storage;

    protected CaseNumbersTests(StorageFixture fixture)
    {
        Assert.SkipWhen(fixture.Unavailable is not null, fixture.Unavailable ?? "");
        _storage = fixture.Storage;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nodes_that_number_together_never_give_a_number_twice()
    {
        using var first = new CaseNumbers(_storage.Get<INumberBlocks>());
        using var second = new CaseNumbers(_storage.Get<INumberBlocks>());

        var numbers = await Task.WhenAll(Enumerable.Range(0, 100).Select(
            turn => (turn % 2 == 0 ? first : second).ReserveAsync(Body.DefaultId, Cancellation).AsTask()));

        Assert.Equal(100, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Each_body_counts_for_itself()
    {
        var blocks = _storage.Get<INumberBlocks>();
        await using (var context = await _storage.Contexts.CreateDbContextAsync(Cancellation))
        {
            context.Bodies.Add(new Body { Id = OtherBody, Code = "other", Name = "Altro", CreatedAt = Turns.Moment });
            await context.SaveChangesAsync(Cancellation);
        }

        Assert.Equal(10, await blocks.ReserveAsync(Body.DefaultId, "series", 10, 5, Cancellation));
        Assert.Equal(15, await blocks.ReserveAsync(Body.DefaultId, "series", 10, 5, Cancellation));
        Assert.Equal(10, await blocks.ReserveAsync(OtherBody, "series", 10, 5, Cancellation));
        Assert.Equal(10, await blocks.ReserveAsync(Body.DefaultId, "another", 10, 5, Cancellation));
    }

    private static Guid OtherBody { get; } = Guid.CreateVersion7(Turns.Moment);
}
