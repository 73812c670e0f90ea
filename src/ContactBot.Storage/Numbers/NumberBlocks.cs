using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage.Numbers;

/// <summary>Raises the row of the series in one statement, which both databases understand.</summary>
internal sealed class NumberBlocks(IDbContextFactory<ContactBotContext> contexts) : INumberBlocks
{
    public async Task<long> ReserveAsync(Guid bodyId, string series, long first, int size, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ends = await context.Database.SqlQuery<long>(
            $"""
            INSERT INTO "NumberBlocks" ("BodyId", "Series", "Next") VALUES ({bodyId}, {series}, {first + size})
            ON CONFLICT ("BodyId", "Series") DO UPDATE SET "Next" = "NumberBlocks"."Next" + {size}
            RETURNING "Next" AS "Value"
            """).ToListAsync(cancellationToken);
        return ends[0] - size;
    }
}
