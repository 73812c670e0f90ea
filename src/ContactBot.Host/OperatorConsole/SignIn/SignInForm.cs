namespace ContactBot.Host.OperatorConsole.SignIn;

/// <summary>What the sign-in page sends.</summary>
internal sealed class SignInForm
{
    public string? UserName { get; set; }
    public string? Password { get; set; }
}
