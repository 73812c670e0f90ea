using ContactBot.Operators.Accounts;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Operators;
using ContactBot.TestKit.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ContactBot.Operators.Tests.Accounts;

/// <summary>Who gets in and who doesn't, on every database.</summary>
public abstract class OperatorSignInTests : IDisposable
{
    private const string Password = "una frase lunga";
    private readonly TestStorage _storage;
    private readonly FakeTimeProvider _time = new(Turns.Moment);
    private readonly Passwords _passwords = new(iterations: 1000);
    private readonly OperatorAccounts _accounts;
    private readonly OperatorSignIn _signIn;

    protected OperatorSignInTests(StorageFixture fixture)
    {
        Assert.SkipWhen(fixture.Unavailable is not null, fixture.Unavailable ?? "");
        _storage = fixture.Storage;
        _accounts = new OperatorAccounts(_storage.Contexts, new LockoutOptions { MaximumAttempts = 3 }, _time);
        _signIn = new OperatorSignIn(_accounts, _passwords, NullLogger<OperatorSignIn>.Instance);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _passwords.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_right_password_opens_whatever_the_case_of_the_name()
    {
        var account = await AddAsync("giulia");

        var found = await SignInAsync(" Giulia ", Password);

        Assert.NotNull(found);
        Assert.Equal(account.Id, found.Identity.Id);
        Assert.Equal("Giulia B.", found.Identity.DisplayName);
        Assert.Equal([Body.DefaultId], found.Identity.BodyIds);
        Assert.Equal("Il tuo Comune", found.BodyNames[Body.DefaultId]);
    }

    [Theory]
    [InlineData("mario", "sbagliata")]
    [InlineData("mario", "")]
    [InlineData("nessuno", Password)]
    [InlineData("", "")]
    public async Task Anything_else_does_not(string userName, string password)
    {
        await AddAsync("mario", ignoreKnown: true);

        Assert.Null(await SignInAsync(userName, password));
    }

    [Fact]
    public async Task An_account_out_of_use_stays_closed()
    {
        var account = await AddAsync("uscito");
        await ChangeAsync(account.Id, found => found.DisabledAt = _time.GetUtcNow());

        Assert.Null(await SignInAsync("uscito", Password));
        Assert.Null(await _signIn.FindAsync(account.Id, account.SecurityStamp, Cancellation));
    }

    [Fact]
    public async Task Too_many_failures_lock_the_account_for_a_while()
    {
        await AddAsync("bloccato");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Null(await SignInAsync("bloccato", "sbagliata"));
        }

        Assert.Null(await SignInAsync("bloccato", Password));

        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Null(await SignInAsync("bloccato", Password));

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull(await SignInAsync("bloccato", Password));
    }

    [Fact]
    public async Task After_a_lock_the_count_begins_again()
    {
        await AddAsync("paziente");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await SignInAsync("paziente", "sbagliata");
        }

        _time.Advance(TimeSpan.FromMinutes(5));
        await SignInAsync("paziente", "sbagliata");
        await SignInAsync("paziente", "sbagliata");

        Assert.NotNull(await SignInAsync("paziente", Password));
    }

    [Fact]
    public async Task A_good_sign_in_forgives_the_failures_before_it()
    {
        await AddAsync("distratto");
        for (var round = 0; round < 3; round++)
        {
            await SignInAsync("distratto", "sbagliata");
            await SignInAsync("distratto", "sbagliata");

            Assert.NotNull(await SignInAsync("distratto", Password));
        }
    }

    [Fact]
    public async Task Attempts_at_the_same_time_are_not_more_than_the_limit()
    {
        var account = await AddAsync("preda");

        var begun = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _accounts.TryBeginAttemptAsync(account.Id, Cancellation)));

        Assert.Equal(3, begun.Count(isAllowed => isAllowed));
    }

    [Fact]
    public async Task A_changed_stamp_ends_earlier_sign_ins()
    {
        var account = await AddAsync("cambiato");
        var before = await SignInAsync("cambiato", Password);

        Assert.NotNull(await _signIn.FindAsync(account.Id, before!.SecurityStamp, Cancellation));
        await ChangeAsync(account.Id, found => found.SecurityStamp = "nuovo");

        Assert.Null(await _signIn.FindAsync(account.Id, before.SecurityStamp, Cancellation));
    }

    private Task<SignedInOperator?> SignInAsync(string userName, string password) => _signIn.SignInAsync(userName, password, Cancellation);

    private async Task<OperatorAccount> AddAsync(string userName, bool ignoreKnown = false)
    {
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        var account = new OperatorAccount
        {
            Id = id,
            UserName = userName,
            DisplayName = "Giulia B.",
            PasswordHash = _passwords.Hash(Password),
            SecurityStamp = "primo",
            CreatedAt = _time.GetUtcNow(),
            Bodies = [new OperatorBody { OperatorId = id, BodyId = Body.DefaultId, Role = OperatorRole.Operator }],
        };
        if (!ignoreKnown || await _accounts.FindByUserNameAsync(userName, Cancellation) is null)
        {
            await _accounts.AddAsync(account, Cancellation);
        }

        return account;
    }

    private async Task ChangeAsync(Guid id, Action<OperatorAccount> change)
    {
        await using var context = await _storage.Contexts.CreateDbContextAsync(Cancellation);
        change(await context.Operators.SingleAsync(account => account.Id == id, Cancellation));
        await context.SaveChangesAsync(Cancellation);
    }
}
