using ContactBot.Operators.Accounts;
using ContactBot.TestKit.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;

namespace ContactBot.Operators.Tests.Accounts;

public sealed class FirstOperatorTests : IAsyncLifetime
{
    private readonly SqliteStorageFixture _fixture = new();
    private readonly Passwords _passwords = new(iterations: 1000);
    private readonly FakeLogger<FirstOperator> _logger = new();
    private OperatorAccounts _accounts = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string PasswordFile => Path.Combine(_fixture.Options.DataFolder, "first-password");

    public async ValueTask InitializeAsync()
    {
        await _fixture.InitializeAsync();
        _accounts = new OperatorAccounts(_fixture.Storage.Contexts, new LockoutOptions(), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        _passwords.Dispose();
        await _fixture.DisposeAsync();
    }

    [Fact]
    public async Task The_first_start_makes_an_operator_whose_password_is_in_the_file()
    {
        await FirstOperator().StartAsync(Cancellation);

        var signedIn = await SignInAsync(await PasswordAsync());

        Assert.Equal("Operatore", signedIn!.Identity.DisplayName);
    }

    [Fact]
    public async Task Only_its_owner_can_read_the_file_and_no_log_holds_the_password()
    {
        await FirstOperator().StartAsync(Cancellation);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PasswordFile));
        }

        var password = await PasswordAsync();
        Assert.Equal(20, password.Length);
        Assert.NotEmpty(_logger.Collector.GetSnapshot());
        Assert.All(_logger.Collector.GetSnapshot(), record => Assert.DoesNotContain(password, record.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_start_changes_nothing()
    {
        await FirstOperator().StartAsync(Cancellation);
        var password = await PasswordAsync();

        await FirstOperator().StartAsync(Cancellation);

        Assert.Equal(password, await PasswordAsync());
        Assert.NotNull(await SignInAsync(password));
    }

    [Fact]
    public async Task A_file_left_by_a_start_that_broke_off_is_replaced()
    {
        await File.WriteAllTextAsync(PasswordFile, "vecchia\n", Cancellation);

        await FirstOperator().StartAsync(Cancellation);

        Assert.NotNull(await SignInAsync(await PasswordAsync()));
    }

    [Fact]
    public async Task Of_two_nodes_that_start_together_one_makes_the_operator()
    {
        using var otherFolder = new TestKit.TemporaryFolder();

        await Task.WhenAll(FirstOperator().StartAsync(Cancellation), FirstOperator(otherFolder.Path).StartAsync(Cancellation));

        await using var context = await _fixture.Storage.Contexts.CreateDbContextAsync(Cancellation);
        Assert.Equal(1, await context.Operators.CountAsync(Cancellation));
        string[] files = [PasswordFile, Path.Combine(otherFolder.Path, "first-password")];
        var password = (await File.ReadAllTextAsync(Assert.Single(files, File.Exists), Cancellation)).Trim();
        Assert.NotNull(await SignInAsync(password));
    }

    private FirstOperator FirstOperator(string? dataFolder = null) => new(
        _accounts,
        _passwords,
        new OperatorsOptions { DataFolder = dataFolder ?? _fixture.Options.DataFolder },
        TimeProvider.System,
        _logger);

    private async Task<string> PasswordAsync() => (await File.ReadAllTextAsync(PasswordFile, Cancellation)).Trim();

    private Task<SignedInOperator?> SignInAsync(string password) =>
        new OperatorSignIn(_accounts, _passwords, NullLogger<OperatorSignIn>.Instance)
            .SignInAsync("operatore", password, Cancellation);
}
