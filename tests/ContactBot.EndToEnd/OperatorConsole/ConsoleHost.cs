using ContactBot.EndToEnd.Browser;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Operators;
using ContactBot.Storage.Outbox;
using ContactBot.TestKit;
using ContactBot.TestKit.DirectLine;
using ContactBot.TestKit.Host;
using ContactBot.TestKit.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>The real program with two bodies and four operators, and ways to be a citizen and an operator.</summary>
public sealed class ConsoleHost(Chromium chromium) : IAsyncLifetime
{
    public const string Password = "una password di prova";

    private const string SimulatorNumber = "+393990000001";

    /// <summary>Waits for a person on WhatsApp and wrote last more than a day ago.</summary>
    public const string SilentCitizen = "Dino Silente";

    /// <summary>Their number.</summary>
    public const string SilentNumber = "+393990002003";

    private static readonly Guid OtherBodyId = new("0197a000-0000-7000-8000-0000000000ff");

    private readonly TemporaryFolder _folder = new();

    private DirectLineClient? _client;

    public HostProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await using (var storage = await TestStorage.OpenAsync(new StorageOptions { DataFolder = _folder.Path }))
        {
            await AddPeopleAsync(storage);
            await AddSilentCitizenAsync(storage);
        }

        SqliteConnection.ClearAllPools();
        Process = await HostProcess.StartAsync(new HostProcessOptions { DataFolder = _folder.Path }, TestContext.Current.CancellationToken);
        _client = new DirectLineClient(new Uri(Process.Address, "/v3/directline").ToString(), Process.Secret);
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (Process is not null)
        {
            await Process.DisposeAsync();
        }

        _folder.Dispose();
    }

    /// <summary>A citizen who has just opened the chat.</summary>
    public Task<Citizen> GreetAsync(string? name = "Maria Rossi") => Citizen.StartAsync(_client!, name);

    /// <summary>A citizen who waits for a person.</summary>
    public async Task<Citizen> KeepWaitingAsync(string? name = "Maria Rossi")
    {
        var citizen = await GreetAsync(name);
        await citizen.WriteAsync("operatore");
        return citizen;
    }

    /// <summary>A browser before the sign-in page.</summary>
    public async Task<ConsolePage> OpenAsync(Microsoft.Playwright.BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1280, Height = 720 };
        var context = await chromium.OpenAsync(options);
        return new ConsolePage(await context.NewPageAsync(), Process.Address);
    }

    /// <summary>A browser in which an operator has signed in: giulia, carlo, lucia (of the same body) or anna (of another).</summary>
    public async Task<ConsolePage> SignInAsync(string userName = "giulia", Microsoft.Playwright.BrowserNewContextOptions? options = null)
    {
        var console = await OpenAsync(options);
        await console.GoToAsync("/console");
        await console.SignInAsync(userName, Password);
        await console.WaitForQueueAsync();
        return console;
    }

    private static async Task AddPeopleAsync(TestStorage storage)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var context = await storage.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        context.Bodies.Add(new Body { Id = OtherBodyId, Code = "altrove", Name = "Comune di Altrove", CreatedAt = now });
        context.Operators.AddRange(
            Account("giulia", "Giulia B.", Body.DefaultId, now),
            Account("carlo", "Carlo M.", Body.DefaultId, now),
            Account("lucia", "Lucia V.", Body.DefaultId, now),
            Account("anna", "Anna T.", OtherBodyId, now));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task AddSilentCitizenAsync(TestStorage storage)
    {
        var yesterday = TimeProvider.System.GetUtcNow().AddHours(-25);
        var conversation = new ConversationSnapshot
        {
            Id = "dino-silente",
            BodyId = Body.DefaultId,
            ChannelId = "whatsapp",
            UserId = SilentNumber,
            UserName = SilentCitizen,
            Language = "it-IT",
            Owner = ConversationOwner.Waiting,
            OwnerSince = yesterday,
            OwnerReason = "Il cittadino chiede una persona",
            CreatedAt = yesterday,
            UpdatedAt = yesterday,
        };
        await storage.Journal.CommitAsync(
            new TurnCommit
            {
                Conversation = conversation,
                Route = new ChannelRoute
                {
                    ConversationId = conversation.Id,
                    BodyId = conversation.BodyId,
                    ChannelId = conversation.ChannelId,
                    Sender = SimulatorNumber,
                    Recipient = SilentNumber,
                    LastInboundAt = yesterday,
                },
            },
            TestContext.Current.CancellationToken);
    }

    private static OperatorAccount Account(string userName, string displayName, Guid bodyId, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new OperatorAccount
        {
            Id = id,
            UserName = userName,
            DisplayName = displayName,
            PasswordHash = new PasswordHasher<OperatorAccount>().HashPassword(null!, Password),
            SecurityStamp = id.ToString(),
            CreatedAt = now,
            Bodies = [new OperatorBody { OperatorId = id, BodyId = bodyId, Role = OperatorRole.Operator }],
        };
    }
}
