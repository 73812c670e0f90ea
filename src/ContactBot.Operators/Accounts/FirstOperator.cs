using ContactBot.Storage.Bodies;
using ContactBot.Storage.Operators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Operators.Accounts;

/// <summary>
/// Makes the first account of an installation that has none. Its password stands only in a file of the data folder that
/// nobody but the file's owner can read.
/// </summary>
public sealed partial class FirstOperator : IHostedService
{
    /// <summary>What the first operator signs in with.</summary>
    public const string UserName = "operatore";

    /// <summary>The file's name in the data folder.</summary>
    public const string PasswordFileName = "first-password";

    private readonly OperatorAccounts _accounts;
    private readonly Passwords _passwords;
    private readonly OperatorsOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<FirstOperator> _logger;

    internal FirstOperator(
        OperatorAccounts accounts, Passwords passwords, OperatorsOptions options, TimeProvider time, ILogger<FirstOperator> logger)
    {
        _accounts = accounts;
        _passwords = passwords;
        _options = options;
        _time = time;
        _logger = logger;
    }

    /// <summary>Where the password is written.</summary>
    public string PasswordFile => Path.GetFullPath(Path.Combine(_options.DataFolder, PasswordFileName));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await _accounts.AnyAsync(cancellationToken))
        {
            return;
        }

        // The file first: an account whose password nobody knows would be worse than a password without an account, which
        // the next start replaces.
        var password = Passwords.Generate();
        await WritePasswordAsync(password, cancellationToken);
        try
        {
            await _accounts.AddAsync(Account(password), cancellationToken);
            LogMade(UserName, PasswordFile);
        }
        catch (DbUpdateException)
        {
            File.Delete(PasswordFile);
            if (!await _accounts.AnyAsync(cancellationToken))
            {
                throw;
            }

            // Another node of the installation was faster; the password is in its data folder.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private OperatorAccount Account(string password)
    {
        var now = _time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        return new OperatorAccount
        {
            Id = id,
            UserName = UserName,
            DisplayName = "Operatore",
            PasswordHash = _passwords.Hash(password),
            SecurityStamp = Passwords.Generate(),
            CreatedAt = now,
            Bodies = [new OperatorBody { OperatorId = id, BodyId = Body.DefaultId, Role = OperatorRole.Administrator }],
        };
    }

    private async Task WritePasswordAsync(string password, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_options.DataFolder);
        File.Delete(PasswordFile);
        var creation = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            creation.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(PasswordFile, creation);
        await writer.WriteLineAsync(password.AsMemory(), cancellationToken);
    }

    [LoggerMessage(1, LogLevel.Information, "The first operator «{UserName}» was made; the password is in {File}")]
    private partial void LogMade(string userName, string file);
}
