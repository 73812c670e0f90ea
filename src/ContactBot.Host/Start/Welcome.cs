using ContactBot.Operators.Accounts;

namespace ContactBot.Host.Start;

/// <summary>The lines that tell where everything is.</summary>
internal static class Welcome
{
    public static void Print(WebApplication app)
    {
        var address = app.Urls.First().TrimEnd('/');
        var phones = app.Services.GetRequiredService<HostSettings>().Simulator is null ? "" : $" (by a simulated phone: {address}/simulator)";
        Console.WriteLine($"Citizens:   {address}/{phones}");
        Console.WriteLine($"Operators:  {address}/console");
        Console.WriteLine(SignIn(app.Services.GetRequiredService<FirstOperator>().PasswordFile));
    }

    private static string SignIn(string passwordFile) => File.Exists(passwordFile)
        ? $"Sign in:    {FirstOperator.UserName}, with the password in {passwordFile}"
        : $"Sign in:    {FirstOperator.UserName}, or any other operator";
}
