using System.Security.Cryptography;
using ContactBot.Storage.Operators;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ContactBot.Operators.Accounts;

/// <summary>Makes and checks passwords: PBKDF2 with HMAC-SHA512. Thread safe.</summary>
internal sealed class Passwords : IDisposable
{
    /// <summary>Longer input is refused unseen.</summary>
    public const int MaximumLength = 200;

    // What OWASP recommends for PBKDF2-HMAC-SHA512.
    private const int RecommendedIterations = 210_000;

    // Without letters and digits that look alike.
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int GeneratedLength = 20;

    private readonly PasswordHasher<OperatorAccount> _hasher;
    private readonly Lazy<string> _nobodysHash;

    // Hashing is slow on purpose: it may not take all processors from the conversations.
    private readonly SemaphoreSlim _working = new(Math.Max(1, Environment.ProcessorCount / 2));

    public Passwords(int iterations = RecommendedIterations)
    {
        _hasher = new PasswordHasher<OperatorAccount>(Options.Create(new PasswordHasherOptions { IterationCount = iterations }));
        _nobodysHash = new Lazy<string>(() => Hash(Generate()));
    }

    public static string Generate() => RandomNumberGenerator.GetString(Alphabet, GeneratedLength);

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>Takes the same time for an account that does not exist (<paramref name="hash"/> null), which never verifies.</summary>
    public async Task<PasswordVerificationResult> VerifyAsync(string? hash, string password, CancellationToken cancellationToken)
    {
        await _working.WaitAsync(cancellationToken);
        try
        {
            var result = await Task.Run(() => _hasher.VerifyHashedPassword(null!, hash ?? _nobodysHash.Value, password), cancellationToken);
            return hash is null ? PasswordVerificationResult.Failed : result;
        }
        finally
        {
            _working.Release();
        }
    }

    public void Dispose() => _working.Dispose();
}
