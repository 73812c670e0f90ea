using System.Collections.Frozen;
using ContactBot.Channels;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Host.Bodies;

/// <summary>
/// The bodies in the database, after those of the settings have been written to it at start. One that has gone from the
/// settings stays: its data does too.
/// </summary>
internal sealed class BodyDirectory(IConfiguration configuration, IDbContextFactory<ContactBotContext> contexts, TimeProvider time) : IHostedService, IBodyDirectory
{
    private FrozenDictionary<string, Guid> _byCode = FrozenDictionary<string, Guid>.Empty;
    private FrozenDictionary<Guid, Uri> _sites = FrozenDictionary<Guid, Uri>.Empty;

    public Guid DefaultBodyId => Body.DefaultId;

    public Guid? Find(string slug) => _byCode.TryGetValue(slug, out var id) ? id : null;

    /// <summary>The web site that the settings name for the body; null if they name none.</summary>
    public Uri? SiteOf(Guid bodyId) => _sites.GetValueOrDefault(bodyId);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var bodies = await database.Bodies.ToListAsync(cancellationToken);
        var settings = BodySetting.Read(configuration);
        foreach (var setting in settings)
        {
            if (bodies.Find(body => body.Code == setting.Code) is { } known)
            {
                known.Name = setting.Name;
                continue;
            }

            var now = time.GetUtcNow();
            var added = new Body { Id = Guid.CreateVersion7(now), Code = setting.Code, Name = setting.Name, CreatedAt = now };
            database.Bodies.Add(added);
            bodies.Add(added);
        }

        await database.SaveChangesAsync(cancellationToken);
        _byCode = bodies.ToFrozenDictionary(body => body.Code, body => body.Id);
        _sites = settings.Where(setting => setting.Site is not null).ToFrozenDictionary(setting => _byCode[setting.Code], setting => setting.Site!);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
